package org.korrigo.application.internal.distribution;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Lock;
import org.korrigo.domain.distribution.Marker;
import org.korrigo.domain.distribution.Share;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.marking.Marking;
import org.korrigo.spi.scoring.MarkItem;

/**
 * How the marking of an exam stands.
 *
 * @param shares by copy
 * @param authors who wrote last into the journal, by copy
 * @param classes of the students, by copy
 * @param variants by copy
 */
record MarkingState(
        Exam exam,
        List<Marker> markers,
        List<Copy> copies,
        Map<UUID, List<Share>> shares,
        Map<UUID, Marking> markings,
        Map<UUID, String> authors,
        Map<UUID, String> classes,
        Map<UUID, String> variants) {

    /** The questions that carry marks, in reading order. */
    List<String> questions() {
        return exam.scheme().leaves().map(MarkItem::id).toList();
    }

    /** Copies that may be marked or have been. */
    List<Copy> markable() {
        return copies.stream()
                .filter(copy -> copy.state().compareTo(CopyState.READY) >= 0)
                .toList();
    }

    Marking marking(Copy copy) {
        return markings.getOrDefault(copy.id(), Marking.NONE);
    }

    boolean isBegun(Copy copy) {
        return copy.state() != CopyState.READY || marking(copy).revision() > 0;
    }

    List<Share> of(Copy copy) {
        return shares.getOrDefault(copy.id(), List.of());
    }

    /** The shares that give somebody a right: those of markers who may see the copy. */
    List<Share> standing(Copy copy) {
        Predicate<String> may =
                marker -> marker(marker).filter(m -> mayHave(m, copy)).isPresent();
        return of(copy).stream().filter(share -> may.test(share.marker())).toList();
    }

    /** Who began a copy that nobody was given, when that marker may go on with it. */
    Optional<String> beginner(Copy copy) {
        return copy.lock()
                .map(Lock::holder)
                .or(() -> Optional.ofNullable(authors.get(copy.id())))
                .flatMap(this::marker)
                .filter(marker -> mayHave(marker, copy))
                .map(Marker::username);
    }

    Optional<Marker> marker(String username) {
        return markers.stream().filter(m -> m.username().equals(username)).findFirst();
    }

    Set<String> barredFrom(Copy copy) {
        return markers.stream()
                .filter(marker -> !mayHave(marker, copy))
                .map(Marker::username)
                .collect(Collectors.toSet());
    }

    private boolean mayHave(Marker marker, Copy copy) {
        return !marker.isBarredFrom(classes.getOrDefault(copy.id(), ""));
    }

    /** Questions that none of these shares covers, in reading order. */
    List<String> uncovered(List<Share> held) {
        if (held.stream().anyMatch(Share::isWholeCopy)) {
            return List.of();
        }
        Set<String> covered = new HashSet<>();
        held.forEach(share -> covered.addAll(share.items()));
        return questions().stream().filter(item -> !covered.contains(item)).toList();
    }

    /** Whether these shares leave nothing of a copy without a marker. */
    boolean isCovered(List<Share> held) {
        return !held.isEmpty() && uncovered(held).isEmpty();
    }

    boolean isDone(Copy copy, Share share) {
        return copy.isGraded()
                || !share.isWholeCopy() && marking(copy).marks().keySet().containsAll(share.items());
    }
}
