package org.korrigo.application.internal.marking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.korrigo.application.finalisation.FinalisationCheck;
import org.korrigo.application.finalisation.FinalisationCheck.OpenItem;
import org.korrigo.application.finalisation.FinalisationCheck.UnfitItem;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.exam.ConclusionRepository;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.marking.Marking;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreSheet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells what a marking lacks to be final. Not for use in a unit of work: the scoring scheme is asked which questions are optional. */
@Component(service = Completeness.class)
public final class Completeness {

    private final UnitOfWork work;
    private final ConclusionRepository conclusions;
    private final Scores scores;

    @Activate
    public Completeness(
            @Reference UnitOfWork work, @Reference ConclusionRepository conclusions, @Reference Scores scores) {
        this.work = work;
        this.conclusions = conclusions;
        this.scores = scores;
    }

    /** @throws Problem {@code scheme-missing} */
    public FinalisationCheck check(Exam exam, Marking marking) {
        if (exam.scheme().items().isEmpty()) {
            throw Problem.conflict("scheme-missing", Map.of("exam", exam.reference()));
        }
        Map<String, String> labels = labels(exam.scheme());
        Set<String> bonus = bonus(exam.scheme());
        Optional<ScoreSheet> sheet = scores.live(exam, marking);
        List<OpenItem> missing =
                sheet.map(ScoreSheet::missing).orElseGet(() -> unmarked(exam.scheme(), marking)).stream()
                        .filter(item -> !bonus.contains(item))
                        .map(item -> new OpenItem(item, labels.getOrDefault(item, item)))
                        .toList();
        List<UnfitItem> unfit = MarkFit.unfit(exam.scheme(), marking.marks()).stream()
                .map(item -> unfit(item, labels, marking))
                .toList();
        boolean required = work.read(() -> conclusions.of(exam.id())).appreciationRequired();
        boolean appreciation = required && marking.appreciation().isBlank();
        boolean ready = missing.isEmpty() && unfit.isEmpty() && !appreciation;
        return new FinalisationCheck(ready, missing, unfit, appreciation, sheet.isEmpty());
    }

    /** @throws Problem {@code scheme-missing}, {@code marks-unfit}, {@code marks-missing}, {@code appreciation-missing} */
    void require(Exam exam, Marking marking) {
        FinalisationCheck check = check(exam, marking);
        if (!check.unfit().isEmpty()) {
            throw Problem.conflict(
                    "marks-unfit",
                    Map.of(
                            "items", check.unfit(),
                            "labels",
                                    joined(check.unfit().stream()
                                            .map(UnfitItem::label)
                                            .toList())));
        }
        if (!check.missing().isEmpty()) {
            throw Problem.conflict(
                    "marks-missing",
                    Map.of(
                            "items", check.missing(),
                            "labels",
                                    joined(check.missing().stream()
                                            .map(OpenItem::label)
                                            .toList())));
        }
        if (check.appreciation()) {
            throw Problem.conflict("appreciation-missing", Map.of());
        }
    }

    private static String joined(List<String> labels) {
        return String.join(", ", labels);
    }

    private static UnfitItem unfit(MarkItem item, Map<String, String> labels, Marking marking) {
        return new UnfitItem(item.id(), labels.get(item.id()), marking.marks().get(item.id()), item.points());
    }

    /** The leaves that may stay without a mark whatever the scoring scheme says: they are, or are part of, a bonus. */
    private static Set<String> bonus(MarkScheme scheme) {
        Set<String> found = new HashSet<>();
        scheme.items().forEach(item -> bonus(item, false, found));
        return found;
    }

    private static void bonus(MarkItem item, boolean above, Set<String> found) {
        boolean extra = above || item.bonus();
        if (extra && item.isLeaf()) {
            found.add(item.id());
        }
        item.children().forEach(child -> bonus(child, extra, found));
    }

    /** While the scoring scheme is away nobody knows which questions are optional: all but a bonus count. */
    private static List<String> unmarked(MarkScheme scheme, Marking marking) {
        return scheme.leaves()
                .map(MarkItem::id)
                .filter(item -> !marking.marks().containsKey(item))
                .toList();
    }

    /** Of every item, with those of what it is part of before its own. */
    public static Map<String, String> labels(MarkScheme scheme) {
        Map<String, String> labels = new LinkedHashMap<>();
        scheme.items().forEach(item -> label(item, new ArrayList<>(), labels));
        return labels;
    }

    private static void label(MarkItem item, List<String> above, Map<String, String> labels) {
        List<String> path = new ArrayList<>(above);
        path.add(item.label());
        labels.put(item.id(), path.stream().collect(Collectors.joining(" › ")));
        item.children().forEach(child -> label(child, path, labels));
    }
}
