package org.korrigo.distribution.standard.internal;

import java.util.List;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.distribution.DistributionPlan;
import org.korrigo.spi.distribution.DistributionRequest;
import org.korrigo.spi.distribution.DistributionStrategy;
import org.osgi.service.component.annotations.Component;

/** Whole copies, to everybody the same number or one more, drawn by lot. Weights do not count. */
@Component
@KorrigoPlugin(id = "balanced", label = "%balanced.label")
public final class BalancedDistribution implements DistributionStrategy {

    @Override
    public DistributionPlan distribute(DistributionRequest request) throws InterruptedException {
        Sharing sharing = new Sharing(request);
        List<Portion> whole =
                sharing.copies().stream().map(copy -> new Portion(copy, "")).toList();
        return sharing.plan(whole, marker -> 1, 1);
    }
}
