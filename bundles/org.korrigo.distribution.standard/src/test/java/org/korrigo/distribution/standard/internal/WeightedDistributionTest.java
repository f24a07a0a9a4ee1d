package org.korrigo.distribution.standard.internal;

import org.korrigo.spi.distribution.DistributionStrategy;
import org.korrigo.spi.testkit.DistributionStrategyContract;

class WeightedDistributionTest extends DistributionStrategyContract {

    @Override
    protected DistributionStrategy strategy() {
        return new WeightedDistribution();
    }
}
