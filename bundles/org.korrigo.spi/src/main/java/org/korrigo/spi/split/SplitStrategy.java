package org.korrigo.spi.split;

import org.korrigo.spi.PluginException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Plans booklets. A plan holds no bytes; every page of the request stands in it exactly once (both halves of a spread count as
 * one page). What the strategy cannot decide it flags, it never guesses.
 */
@ConsumerType
public interface SplitStrategy {

    /** @throws PluginException {@code layout-unsuitable} when the layout lacks what the strategy needs */
    SplitPlan plan(SplitRequest request) throws PluginException, InterruptedException;
}
