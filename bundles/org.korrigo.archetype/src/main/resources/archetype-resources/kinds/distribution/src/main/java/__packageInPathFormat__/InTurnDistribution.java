package ${package};

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.distribution.AvailableMarker;
import org.korrigo.spi.distribution.CopyShare;
import org.korrigo.spi.distribution.CopyToShare;
import org.korrigo.spi.distribution.DistributionPlan;
import org.korrigo.spi.distribution.DistributionRequest;
import org.korrigo.spi.distribution.DistributionStrategy;
import org.korrigo.spi.distribution.LeftCopy;
import org.osgi.service.component.annotations.Component;

/** Hands whole copies out in turn, those of subject A first, so that every marker gets as many of each subject. */
@Component
@KorrigoPlugin(id = "${pluginId}", label = "%plugin.label", options = InTurnOptions.ID)
public final class InTurnDistribution implements DistributionStrategy {

    @Override
    public DistributionPlan distribute(DistributionRequest request) throws PluginException, InterruptedException {
        List<String> markers =
                request.markers().stream().map(AvailableMarker::id).sorted().toList();
        List<CopyShare> shares = new ArrayList<>();
        List<LeftCopy> left = new ArrayList<>();
        int turn = request.options().number("first", 1) - 1;
        for (CopyToShare copy : bySubject(request.copies())) {
            request.cancellation().check();
            Optional<String> marker = next(markers, turn, copy.barred());
            if (marker.isPresent()) {
                shares.add(new CopyShare(copy.id(), marker.get(), Set.of()));
                turn = markers.indexOf(marker.get()) + 1;
            } else {
                left.add(new LeftCopy(
                        copy.id(), markers.isEmpty() ? LeftCopy.NO_MARKER : LeftCopy.EVERY_MARKER_BARRED));
            }
        }
        return new DistributionPlan(shares, left);
    }

    private static List<CopyToShare> bySubject(List<CopyToShare> copies) {
        return copies.stream()
                .sorted(Comparator.comparing(CopyToShare::variant).thenComparing(CopyToShare::id))
                .toList();
    }

    /** Whoever's turn it is, or the first behind who may have the copy. */
    private static Optional<String> next(List<String> markers, int turn, Set<String> barred) {
        for (int i = 0; i < markers.size(); i++) {
            String marker = markers.get((turn + i) % markers.size());
            if (!barred.contains(marker)) {
                return Optional.of(marker);
            }
        }
        return Optional.empty();
    }
}
