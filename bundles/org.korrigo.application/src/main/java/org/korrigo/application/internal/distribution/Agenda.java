package org.korrigo.application.internal.distribution;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korrigo.application.distribution.DistributionPreview.UnassignedCopy;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.distribution.Marker;
import org.korrigo.domain.distribution.Share;
import org.korrigo.spi.distribution.AvailableMarker;
import org.korrigo.spi.distribution.CopyToShare;

/**
 * What a distribution has to do.
 *
 * @param markers who can take work
 * @param kept shares that stay
 * @param givenUp shares that stay only where nobody else may have the copy
 * @param open copies that want a marker
 * @param unready copies that cannot be given to anybody yet
 */
record Agenda(
        List<AvailableMarker> markers,
        List<Share> kept,
        List<Share> givenUp,
        List<CopyToShare> open,
        List<UnassignedCopy> unready) {

    /** Everything that nobody has begun. */
    static Agenda ofAll(MarkingState state) {
        List<Share> kept = new ArrayList<>();
        List<CopyToShare> open = new ArrayList<>();
        for (Copy copy : state.markable()) {
            List<Share> stay = staying(state, copy);
            kept.addAll(stay);
            if (!copy.isGraded() && !state.isCovered(stay)) {
                open.add(open(state, copy, state.uncovered(stay), Set.of()));
            }
        }
        return new Agenda(available(state, kept, Set.of()), kept, List.of(), open, unready(state));
    }

    /** Begun copies stay where they are, and those begun before there were markers stay with whom they were begun by. */
    private static List<Share> staying(MarkingState state, Copy copy) {
        if (!state.isBegun(copy)) {
            return List.of();
        }
        List<Share> standing = copy.isGraded() ? state.of(copy) : state.standing(copy);
        return standing.isEmpty()
                ? state.beginner(copy).stream()
                        .map(marker -> new Share(copy.id(), marker, Set.of()))
                        .toList()
                : standing;
    }

    /** What one marker has not finished. @throws Problem {@code marker-not-found} */
    static Agenda ofOne(MarkingState state, String from) {
        state.marker(from).orElseThrow(() -> Problem.notFound("marker", from));
        List<Share> kept = new ArrayList<>();
        List<Share> givenUp = new ArrayList<>();
        List<CopyToShare> open = new ArrayList<>();
        for (Copy copy : state.markable()) {
            for (Share share : state.of(copy)) {
                List<String> questions = questions(state, share);
                boolean unfinished = !state.isDone(copy, share) && (share.isWholeCopy() || !questions.isEmpty());
                if (share.marker().equals(from) && unfinished) {
                    givenUp.add(share);
                    open.add(open(state, copy, questions, Set.of(from)));
                } else {
                    kept.add(share);
                }
            }
        }
        return new Agenda(available(state, kept, Set.of(from)), kept, givenUp, open, unready(state));
    }

    private static List<String> questions(MarkingState state, Share share) {
        return state.questions().stream()
                .filter(item -> share.isWholeCopy() || share.items().contains(item))
                .toList();
    }

    private static CopyToShare open(MarkingState state, Copy copy, List<String> items, Set<String> alsoBarred) {
        Set<String> barred = new HashSet<>(state.barredFrom(copy));
        barred.addAll(alsoBarred);
        return new CopyToShare(copy.id().toString(), state.variants().getOrDefault(copy.id(), ""), items, barred);
    }

    private static List<AvailableMarker> available(MarkingState state, List<Share> kept, Set<String> without) {
        int questions = Math.max(1, state.questions().size());
        return state.markers().stream()
                .filter(marker -> !marker.away() && !without.contains(marker.username()))
                .map(marker -> new AvailableMarker(marker.username(), marker.weight(), load(marker, kept, questions)))
                .toList();
    }

    private static BigDecimal load(Marker marker, List<Share> kept, int questions) {
        long parts = kept.stream()
                .filter(share -> share.marker().equals(marker.username()))
                .mapToLong(
                        share -> share.isWholeCopy() ? questions : share.items().size())
                .sum();
        return BigDecimal.valueOf(parts).divide(BigDecimal.valueOf(questions), MathContext.DECIMAL64);
    }

    private static List<UnassignedCopy> unready(MarkingState state) {
        return state.copies().stream()
                .filter(copy -> !state.markable().contains(copy))
                .map(copy -> new UnassignedCopy(copy.id(), copy.number(), "not-ready"))
                .toList();
    }

    /** The copies whose shares are written anew. */
    Set<UUID> touched() {
        Stream<UUID> held = Stream.concat(kept.stream(), givenUp.stream()).map(Share::copy);
        Stream<UUID> wanting = open.stream().map(copy -> UUID.fromString(copy.id()));
        return Stream.concat(held, wanting).collect(Collectors.toSet());
    }
}
