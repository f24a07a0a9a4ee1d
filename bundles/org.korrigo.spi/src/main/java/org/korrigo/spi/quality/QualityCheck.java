package org.korrigo.spi.quality;

import java.util.List;
import org.korrigo.spi.PluginException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Judges the scan of one page, not what is written on it. A page on which nothing is wrong has no finding; a blank page is no fault.
 * It is asked once for every page that could be decoded, before booklets are planned, so it sees no layout.
 */
@ConsumerType
public interface QualityCheck {

    /**
     * @return what is wrong, each code once; empty when the page is sound
     * @throws PluginException when it cannot judge this page; the page goes on unchecked, and people see that it was not checked
     */
    List<QualityFinding> check(QualityRequest request) throws PluginException, InterruptedException;
}
