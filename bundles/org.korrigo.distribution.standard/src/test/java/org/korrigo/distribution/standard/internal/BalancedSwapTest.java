package org.korrigo.distribution.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.Options;
import org.korrigo.spi.distribution.AvailableMarker;
import org.korrigo.spi.distribution.CopyToShare;
import org.korrigo.spi.distribution.DistributionRequest;
import org.korrigo.spi.distribution.DistributionStrategy;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.testkit.HotSwapContract;

class BalancedSwapTest extends HotSwapContract<DistributionStrategy> {

    @Override
    protected Class<DistributionStrategy> type() {
        return DistributionStrategy.class;
    }

    @Override
    protected String pluginId() {
        return "balanced";
    }

    @Override
    protected void call(DistributionStrategy strategy) throws Exception {
        var ada = new AvailableMarker("ada", BigDecimal.ONE, BigDecimal.ZERO);
        var copy = new CopyToShare("c", "", List.of(), Set.of());
        var request = new DistributionRequest(
                List.of(ada), List.of(copy), MarkScheme.EMPTY, 1, Options.NONE, Cancellation.NEVER);
        assertThat(strategy.distribute(request).shares()).extracting("marker").containsExactly("ada");
    }
}
