package org.korrigo.application.internal.distribution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korrigo.application.distribution.DistributionPreview;
import org.korrigo.application.distribution.DistributionPreview.MarkerLoad;
import org.korrigo.application.distribution.DistributionPreview.UnassignedCopy;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.distribution.Marker;
import org.korrigo.domain.distribution.Share;
import org.korrigo.spi.distribution.LeftCopy;

/** Tells people what a distribution comes to. @param names of markers, by user name */
record Preview(MarkingState state, Agenda agenda, Outcome outcome, Map<String, String> names) {

    DistributionPreview by(String strategy) {
        return new DistributionPreview(
                strategy, state.markers().stream().map(this::load).toList(), unassigned());
    }

    private MarkerLoad load(Marker marker) {
        List<Share> own = outcome.shares().stream()
                .filter(share -> share.marker().equals(marker.username()))
                .toList();
        Set<String> parts =
                own.stream().flatMap(share -> share.items().stream()).collect(Collectors.toSet());
        Set<String> items = new LinkedHashSet<>(state.questions());
        items.retainAll(parts);
        long before = state.shares().values().stream()
                .flatMap(List::stream)
                .filter(share -> share.marker().equals(marker.username()))
                .count();
        String name = names.getOrDefault(marker.username(), marker.username());
        return new MarkerLoad(marker.username(), name, own.size(), items, (int) before);
    }

    private List<UnassignedCopy> unassigned() {
        Map<UUID, Copy> copies = state.copies().stream().collect(Collectors.toMap(Copy::id, Function.identity()));
        Stream<UnassignedCopy> left =
                outcome.left().stream().map(copy -> unassigned(copies.get(UUID.fromString(copy.copy())), copy));
        return Stream.concat(left, agenda.unready().stream()).toList();
    }

    private static UnassignedCopy unassigned(Copy copy, LeftCopy left) {
        return new UnassignedCopy(copy.id(), copy.number(), left.reason());
    }
}
