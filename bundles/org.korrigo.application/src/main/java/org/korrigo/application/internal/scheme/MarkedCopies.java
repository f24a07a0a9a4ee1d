package org.korrigo.application.internal.scheme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.korrigo.application.internal.marking.MarkFit;
import org.korrigo.application.scheme.AsideMarks;
import org.korrigo.application.scheme.UnfitMark;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.exam.SchemeRevision;
import org.korrigo.domain.marking.Marking;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

/**
 * The marks of an exam, held against a barème.
 *
 * @param scheme the barème of the exam now
 * @param revisions those before it
 */
record MarkedCopies(MarkScheme scheme, List<Copy> copies, Map<UUID, Marking> markings, List<SchemeRevision> revisions) {

    /** Whether anybody has opened a copy to mark it: a mark may be on its way from a desk that is offline. */
    boolean begun() {
        return copies.stream().anyMatch(copy -> copy.fence() > 0) || !markings.isEmpty();
    }

    /** Every id that an item or a mark of the exam ever had. */
    Set<String> usedIds() {
        Set<String> used = new HashSet<>();
        Stream.concat(Stream.of(scheme), revisions.stream().map(SchemeRevision::scheme))
                .flatMap(MarkScheme::all)
                .forEach(item -> used.add(item.id()));
        markings.values().forEach(marking -> {
            used.addAll(marking.marks().keySet());
            used.addAll(marking.remarks().keySet());
        });
        return used;
    }

    /** Marks of items that this barème does not mark, and remarks on items that it does not have. */
    List<AsideMarks> aside(MarkScheme wanted) {
        Set<String> marked = ids(wanted.leaves());
        Set<String> there = ids(wanted.all());
        Map<String, List<String>> marks = new TreeMap<>();
        Map<String, List<String>> remarks = new TreeMap<>();
        for (Copy copy : copies) {
            Marking marking = of(copy);
            collect(marking.marks().keySet(), marked, copy, marks);
            collect(marking.remarks().keySet(), there, copy, remarks);
        }
        Map<String, String> labels = labels();
        Set<String> items = new HashSet<>(marks.keySet());
        items.addAll(remarks.keySet());
        return items.stream()
                .sorted()
                .map(id -> aside(
                        id,
                        labels.getOrDefault(id, id),
                        marks.getOrDefault(id, List.of()),
                        remarks.getOrDefault(id, List.of())))
                .toList();
    }

    private static AsideMarks aside(String id, String label, List<String> marks, List<String> remarks) {
        List<String> numbers = Stream.concat(marks.stream(), remarks.stream())
                .distinct()
                .sorted()
                .toList();
        return new AsideMarks(id, label, marks.size(), remarks.size(), numbers);
    }

    private static void collect(
            Set<String> items, Set<String> wanted, Copy copy, Map<String, List<String>> numbersByItem) {
        items.stream().filter(item -> !wanted.contains(item)).forEach(item -> numbersByItem
                .computeIfAbsent(item, none -> new ArrayList<>())
                .add(copy.number()));
    }

    /** Marks that this barème does not allow, copy by copy. */
    List<UnfitMark> unfit(MarkScheme wanted) {
        List<UnfitMark> found = new ArrayList<>();
        for (Copy copy : copies) {
            Marking marking = of(copy);
            for (MarkItem item : MarkFit.unfit(wanted, marking.marks())) {
                found.add(new UnfitMark(
                        copy.number(),
                        item.id(),
                        item.label(),
                        marking.marks().get(item.id()),
                        item.points(),
                        item.step(),
                        copy.isGraded()));
            }
        }
        return found;
    }

    private Marking of(Copy copy) {
        return markings.getOrDefault(copy.id(), Marking.NONE);
    }

    private static Set<String> ids(Stream<MarkItem> items) {
        Set<String> ids = new HashSet<>();
        items.forEach(item -> ids.add(item.id()));
        return ids;
    }

    /** The latest of each item. */
    private Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        Stream.concat(revisions.stream().map(SchemeRevision::scheme), Stream.of(scheme))
                .flatMap(MarkScheme::all)
                .forEach(item -> labels.put(item.id(), item.label()));
        return labels;
    }
}
