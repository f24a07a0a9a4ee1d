package org.korrigo.application.internal.marking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.marking.Marking;
import org.korrigo.spi.scoring.MarkItem;

/**
 * What a pile is made of.
 *
 * @param copies those that may be marked or are
 * @param items of each copy that is this marker's; an empty set is the whole copy
 */
record Pile(
        Exam exam,
        List<Copy> copies,
        Map<UUID, Set<String>> items,
        Map<UUID, Marking> marks,
        Set<UUID> revisits,
        Map<UUID, String> variants) {

    List<Copy> mine() {
        return copies.stream().filter(copy -> items.containsKey(copy.id())).toList();
    }

    /** What this marker marks of a copy. */
    List<String> toMark(Copy copy) {
        Set<String> own = items.get(copy.id());
        return exam.scheme()
                .leaves()
                .map(MarkItem::id)
                .filter(item -> own.isEmpty() || own.contains(item))
                .toList();
    }

    int marked(Copy copy) {
        Marking marking = marking(copy);
        return (int) toMark(copy).stream().filter(marking.marks()::containsKey).count();
    }

    /** A share of a copy is done when each of its questions has a mark; a whole copy when somebody said so. */
    boolean isDone(Copy copy) {
        boolean share = !items.get(copy.id()).isEmpty();
        return copy.isGraded() || share && marked(copy) == toMark(copy).size();
    }

    Marking marking(Copy copy) {
        return marks.getOrDefault(copy.id(), Marking.NONE);
    }
}
