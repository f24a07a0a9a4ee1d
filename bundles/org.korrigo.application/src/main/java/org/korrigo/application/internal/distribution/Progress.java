package org.korrigo.application.internal.distribution;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.korrigo.application.distribution.DistributionProgress;
import org.korrigo.application.distribution.DistributionProgress.ItemProgress;
import org.korrigo.application.distribution.DistributionProgress.MarkerProgress;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.distribution.Marker;
import org.korrigo.domain.distribution.Share;
import org.korrigo.spi.scoring.MarkItem;

/** How far marking has come. @param names of markers, by user name */
record Progress(MarkingState state, Map<String, String> names) {

    DistributionProgress by(String strategy) {
        List<Copy> copies = state.markable();
        return new DistributionProgress(
                strategy,
                markers().map(this::marker).toList(),
                state.exam().scheme().leaves().map(item -> item(item, copies)).toList(),
                undistributed(copies),
                copies.size(),
                (int) copies.stream().filter(Copy::isGraded).count());
    }

    /** Those of the exam, and those who were and have finished copies. */
    private Stream<String> markers() {
        TreeSet<String> all = new TreeSet<>();
        state.markers().forEach(marker -> all.add(marker.username()));
        state.shares().values().stream().flatMap(List::stream).forEach(share -> all.add(share.marker()));
        return all.stream();
    }

    private MarkerProgress marker(String username) {
        int has = 0;
        int done = 0;
        for (Copy copy : state.markable()) {
            for (Share share : state.of(copy)) {
                if (share.marker().equals(username)) {
                    has++;
                    done += state.isDone(copy, share) ? 1 : 0;
                }
            }
        }
        boolean away = state.marker(username).filter(Marker::away).isPresent();
        return new MarkerProgress(username, names.getOrDefault(username, username), away, has, done);
    }

    private ItemProgress item(MarkItem item, List<Copy> copies) {
        long done = copies.stream()
                .filter(copy -> copy.isGraded() || state.marking(copy).marks().containsKey(item.id()))
                .count();
        return new ItemProgress(item.id(), item.label(), (int) done, copies.size());
    }

    private int undistributed(List<Copy> copies) {
        return state.markers().isEmpty()
                ? 0
                : (int) copies.stream()
                        .filter(copy -> !copy.isGraded() && !state.isCovered(state.standing(copy)))
                        .count();
    }
}
