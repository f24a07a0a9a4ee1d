package org.korrigo.distribution.standard.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.korrigo.spi.distribution.AvailableMarker;
import org.korrigo.spi.distribution.CopyShare;
import org.korrigo.spi.distribution.CopyToShare;
import org.korrigo.spi.distribution.DistributionPlan;
import org.korrigo.spi.distribution.DistributionRequest;
import org.korrigo.spi.distribution.LeftCopy;

/** One distribution: portions go to markers up to their quota. */
final class Sharing {

    private final DistributionRequest request;
    private final List<AvailableMarker> markers;
    private final List<CopyToShare> copies = new ArrayList<>();
    private final List<LeftCopy> left = new ArrayList<>();

    Sharing(DistributionRequest request) throws InterruptedException {
        request.cancellation().check();
        this.request = request;
        this.markers = request.markers().stream()
                .sorted(Comparator.comparing(AvailableMarker::id))
                .toList();
        request.copies().stream().sorted(Comparator.comparing(CopyToShare::id)).forEach(this::takeUp);
        Collections.shuffle(copies, new Random(request.seed()));
        // markers get neighbours: most have one subject to think of
        copies.sort(Comparator.comparing(CopyToShare::variant));
    }

    private void takeUp(CopyToShare copy) {
        boolean possible = markers.stream().anyMatch(marker -> !copy.barred().contains(marker.id()));
        if (possible) {
            copies.add(copy);
        } else {
            left.add(new LeftCopy(copy.id(), markers.isEmpty() ? LeftCopy.NO_MARKER : LeftCopy.EVERY_MARKER_BARRED));
        }
    }

    /** Those that somebody may have, subject by subject, in an order that chance has made. */
    List<CopyToShare> copies() {
        return List.copyOf(copies);
    }

    /**
     * @param portions in the order in which they are handed out: a marker gets neighbours
     * @param unitsOfACopy how many portions are as much as a copy
     */
    DistributionPlan plan(List<Portion> portions, ToDoubleFunction<AvailableMarker> weight, double unitsOfACopy)
            throws InterruptedException {
        if (portions.isEmpty()) {
            return new DistributionPlan(List.of(), left);
        }
        double[] weights = markers.stream().mapToDouble(weight).toArray();
        double[] before = markers.stream()
                .mapToDouble(marker -> marker.before().doubleValue() * unitsOfACopy)
                .toArray();
        Hands hands = new Hands(
                markers.stream().map(AvailableMarker::id).toList(), new Quota(weights, before).of(portions.size()));
        deal(portions, hands);
        new Evening(hands, markers.size(), request.cancellation()).run();
        return new DistributionPlan(shares(hands), left);
    }

    /** One marker after the other is filled; what the one whose turn it is must not have goes to the neediest at the end. */
    private void deal(List<Portion> portions, Hands hands) {
        List<Portion> later = new ArrayList<>();
        int turn = 0;
        for (Portion portion : portions) {
            while (turn < markers.size() && hands.isFull(turn)) {
                turn++;
            }
            if (turn < markers.size() && hands.mayHave(turn, portion.barred())) {
                hands.give(turn, portion);
            } else {
                later.add(portion);
            }
        }
        later.forEach(portion -> hands.give(hands.neediest(portion.barred()).orElseThrow(), portion));
    }

    private List<CopyShare> shares(Hands hands) {
        List<CopyShare> shares = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            String marker = markers.get(i).id();
            Map<String, Set<String>> items = new LinkedHashMap<>();
            hands.of(i).stream()
                    .sorted(Comparator.comparing(portion -> portion.copy().id()))
                    .forEach(portion -> items.computeIfAbsent(portion.copy().id(), id -> new LinkedHashSet<>())
                            .addAll(portion.items()));
            items.forEach((copy, ids) -> shares.add(new CopyShare(copy, marker, ids)));
        }
        return shares;
    }
}
