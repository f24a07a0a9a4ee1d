package org.korrigo.application.internal.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korrigo.application.database.ScoreExplanation;
import org.korrigo.application.database.ScoreExplanation.GivenMark;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.internal.marking.Completeness;
import org.korrigo.application.internal.marking.MarkFit;
import org.korrigo.application.internal.marking.Scores;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.Score;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.MarkingRepository;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.ScoreSheet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells how the score of a copy comes about, or what is in its way. Not for use in a unit of work. */
@Component(service = ScoreExplaining.class)
public final class ScoreExplaining {

    private final UnitOfWork work;
    private final CopyFinder finder;
    private final ExamLookup exams;
    private final MarkingRepository markings;
    private final Scores scores;

    @Activate
    public ScoreExplaining(
            @Reference UnitOfWork work,
            @Reference CopyFinder finder,
            @Reference ExamLookup exams,
            @Reference MarkingRepository markings,
            @Reference Scores scores) {
        this.work = work;
        this.finder = finder;
        this.exams = exams;
        this.markings = markings;
        this.scores = scores;
    }

    /** @throws Problem {@code copy-not-found} */
    ScoreExplanation explain(String name) {
        Copy copy = finder.find(name);
        Exam exam = exams.find(copy.exam());
        Marking marking = work.read(() -> markings.current(copy.id()));
        List<String> obstacles = new ArrayList<>();
        Optional<Score> live = live(exam, marking, obstacles);
        Optional<Score> shown = copy.score().or(() -> live);
        missing(exam, marking, shown.map(Score::sheet), obstacles);
        if (copy.score().isPresent() && live.isPresent() && differ(copy.score().get(), live.get())) {
            obstacles.add("score-outdated");
        }
        return new ScoreExplanation(
                copy.number(),
                exam.reference(),
                copy.state().name(),
                "scoring:" + exam.pipeline().scoring().id(),
                copy.score().isPresent(),
                shown.map(Score::scoredBy),
                given(exam, marking),
                shown.map(Score::sheet),
                obstacles);
    }

    private Optional<Score> live(Exam exam, Marking marking, List<String> obstacles) {
        if (exam.scheme().items().isEmpty()) {
            obstacles.add("scheme-missing");
            return Optional.empty();
        }
        try {
            return Optional.of(scores.sum(exam, exam.pipeline().scoring(), marking));
        } catch (Problem inTheWay) {
            obstacles.add(inTheWay.code());
            return Optional.empty();
        }
    }

    private static boolean differ(Score kept, Score live) {
        return !kept.sheet().equals(live.sheet()) || !kept.scoredBy().equals(live.scoredBy());
    }

    private static void missing(Exam exam, Marking marking, Optional<ScoreSheet> sheet, List<String> obstacles) {
        if (sheet.filter(one -> !one.isComplete()).isPresent()) {
            obstacles.add("marks-missing");
        }
        if (!MarkFit.unfit(exam.scheme(), marking.marks()).isEmpty()) {
            obstacles.add("marks-unfit");
        }
    }

    private static List<GivenMark> given(Exam exam, Marking marking) {
        Map<String, String> labels = Completeness.labels(exam.scheme());
        Set<String> known = exam.scheme().leaves().map(MarkItem::id).collect(Collectors.toSet());
        Stream<GivenMark> asked = exam.scheme()
                .leaves()
                .map(item -> new GivenMark(
                        item.id(),
                        labels.get(item.id()),
                        Optional.ofNullable(marking.marks().get(item.id())),
                        Optional.of(item.points()),
                        item.bonus()));
        Stream<GivenMark> others = marking.marks().entrySet().stream()
                .filter(mark -> !known.contains(mark.getKey()))
                .map(mark -> new GivenMark(
                        mark.getKey(), mark.getKey(), Optional.of(mark.getValue()), Optional.empty(), false));
        return Stream.concat(asked, others).toList();
    }
}
