package org.korrigo.domain.metric;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Knows figures. A service; asked at each scrape, by one thread at a time, and answers within a second. */
@ConsumerType
@FunctionalInterface
public interface MetricSource {

    List<Metric> read();
}
