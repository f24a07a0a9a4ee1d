package org.korrigo.application.internal.distribution;

import java.util.List;
import java.util.Map;
import org.korrigo.application.distribution.StrategyView;
import org.korrigo.application.internal.PluginCalls;
import org.korrigo.application.internal.plugin.OptionCheck;
import org.korrigo.domain.Problem;
import org.korrigo.plugin.PluginRegistry;
import org.korrigo.plugin.PluginType;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.distribution.DistributionPlan;
import org.korrigo.spi.distribution.DistributionRequest;
import org.korrigo.spi.distribution.DistributionStrategy;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the plug-in that shares copies out, and distrusts what it says. */
@Component(service = StrategyCalls.class)
public final class StrategyCalls {

    private final PluginRegistry registry;
    private final PluginCalls plugins;
    private final OptionCheck options;

    @Activate
    public StrategyCalls(
            @Reference PluginRegistry registry, @Reference PluginCalls plugins, @Reference OptionCheck options) {
        this.registry = registry;
        this.plugins = plugins;
        this.options = options;
    }

    List<StrategyView> known() {
        return registry.entries().stream()
                .filter(entry -> entry.type() == PluginType.DISTRIBUTION && entry.serving())
                .map(entry -> new StrategyView(entry.id(), entry.label()))
                .toList();
    }

    /** @throws Problem {@code plugin-unavailable}, {@code option-invalid}, {@code distribution-plan-invalid} */
    Outcome plan(MarkingState state, Agenda agenda, PluginChoice strategy) {
        DistributionRequest request = new DistributionRequest(
                agenda.markers(),
                agenda.open(),
                state.exam().scheme(),
                state.exam().id().getMostSignificantBits(),
                strategy.options(),
                Cancellation.NEVER);
        String name = PluginType.DISTRIBUTION.word() + ":" + strategy.id();
        plugins.await(name, () -> {
            options.check(PluginType.DISTRIBUTION, strategy);
            return name;
        });
        DistributionPlan plan =
                plugins.ask(DistributionStrategy.class, strategy.id(), plugin -> plugin.distribute(request));
        List<String> faults = PlanFaults.of(request, plan);
        if (!faults.isEmpty()) {
            throw Problem.invalid("distribution-plan-invalid", Map.of("plugin", name, "fault", faults.get(0)));
        }
        return Outcome.of(agenda, plan, state.questions());
    }
}
