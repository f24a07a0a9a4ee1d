package org.korrigo.rest.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.korrigo.application.distribution.DistributionPreview;
import org.korrigo.application.distribution.DistributionPreview.MarkerLoad;
import org.korrigo.application.distribution.DistributionPreview.UnassignedCopy;
import org.korrigo.application.distribution.DistributionProgress;
import org.korrigo.application.distribution.DistributionProgress.ItemProgress;
import org.korrigo.application.distribution.DistributionProgress.MarkerProgress;
import org.korrigo.application.distribution.Distributions;
import org.korrigo.application.distribution.MarkerView;
import org.korrigo.application.distribution.StrategyView;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.spi.PluginChoice;

/** One marker, one strategy. */
public final class FakeDistributions implements Distributions {

    String asked = "";
    private List<MarkerView> markers =
            List.of(new MarkerView("prof", "Mme Prof", new BigDecimal("1.5"), Set.of("TS1"), false));

    @Override
    public List<MarkerView> markers(Actor actor, String exam) {
        actor.require(Role.ADMIN);
        return markers;
    }

    @Override
    public List<MarkerView> setMarkers(Actor actor, String exam, List<MarkerView> wanted) {
        markers = wanted;
        return markers;
    }

    @Override
    public List<StrategyView> strategies(Actor actor) {
        return List.of(new StrategyView("balanced", "Par copie"));
    }

    @Override
    public DistributionPreview preview(Actor actor, String exam, PluginChoice strategy) {
        return plan("preview " + strategy.id() + " " + strategy.options().values());
    }

    @Override
    public DistributionPreview apply(Actor actor, String exam, PluginChoice strategy) {
        return plan("apply " + strategy.id() + " " + strategy.options().values());
    }

    @Override
    public DistributionPreview redispatch(Actor actor, String exam, String from) {
        return plan("redispatch " + from);
    }

    private DistributionPreview plan(String question) {
        asked = question;
        return new DistributionPreview(
                "balanced",
                List.of(new MarkerLoad("prof", "Mme Prof", 12, Set.of("1a"), 3)),
                List.of(new UnassignedCopy(FakeCopies.ID, "K7Q2-9F", "not-ready")));
    }

    @Override
    public DistributionProgress progress(Actor actor, String exam) {
        return new DistributionProgress(
                "balanced",
                List.of(new MarkerProgress("prof", "Mme Prof", false, 12, 3)),
                List.of(new ItemProgress("1a", "a", 5, 12)),
                1,
                12,
                3);
    }

    @Override
    public int setVariant(Actor actor, String exam, Optional<Collection<UUID>> copies, String variant) {
        if (variant.contains(" ")) {
            throw Problem.invalid("variant", Map.of("variant", variant));
        }
        asked = copies.map(Object::toString).orElse("all") + " " + variant;
        return 2;
    }
}
