package org.korrigo.spi.distribution;

import org.korrigo.spi.PluginException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Shares the copies of an exam out among its markers. It learns neither whose a copy is nor what is on it: a marker who must not see
 * one, because it is of an own student, is barred from it.
 */
@ConsumerType
public interface DistributionStrategy {

    /**
     * Every question of every copy goes to exactly one marker who is not barred from the copy, or the copy is left with a reason. The
     * same request gives the same plan, so that what was previewed is what is applied.
     *
     * @throws PluginException when nothing can be planned at all, for example {@code option-invalid}
     */
    DistributionPlan distribute(DistributionRequest request) throws PluginException, InterruptedException;
}
