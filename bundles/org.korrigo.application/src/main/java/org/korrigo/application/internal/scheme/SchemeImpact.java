package org.korrigo.application.internal.scheme;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.korrigo.application.internal.marking.FinalSums;
import org.korrigo.application.internal.marking.ScoreComparison;
import org.korrigo.application.internal.marking.ScoreComparison.Sum;
import org.korrigo.application.internal.marking.Scores;
import org.korrigo.application.scheme.AsideMarks;
import org.korrigo.application.scheme.SchemeEffect;
import org.korrigo.application.scheme.UnfitMark;
import org.korrigo.application.scheme.UnmarkedCopy;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.Score;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.SchemeHistory;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.MarkingRepository;
import org.korrigo.spi.scoring.MarkScheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds out what another barème would do to the marks of an exam. Not for use in a unit of work, unless said otherwise. */
@Component(service = SchemeImpact.class)
public final class SchemeImpact {

    private final UnitOfWork work;
    private final CopyRepository copies;
    private final MarkingRepository markings;
    private final SchemeHistory history;
    private final SchemeCheck check;
    private final FinalSums sums;
    private final Scores scores;

    @Activate
    public SchemeImpact(
            @Reference UnitOfWork work,
            @Reference CopyRepository copies,
            @Reference MarkingRepository markings,
            @Reference SchemeHistory history,
            @Reference SchemeCheck check,
            @Reference FinalSums sums,
            @Reference Scores scores) {
        this.work = work;
        this.copies = copies;
        this.markings = markings;
        this.history = history;
        this.check = check;
        this.sums = sums;
        this.scores = scores;
    }

    /** The exam as it is, as it would be, and what that does. */
    record Plan(Exam now, Exam then, List<Sum> sums, SchemeEffect effect) {

        boolean changesNothing() {
            return now.equals(then);
        }
    }

    /** What goes with the barème of an exam, read in one go; may be called in a unit of work. */
    MarkedCopies marked(Exam exam) {
        return work.read(() -> {
            List<Copy> all = copies.ofExam(exam.id());
            return new MarkedCopies(
                    exam.scheme(),
                    all,
                    markings.current(all.stream().map(Copy::id).toList()),
                    history.of(exam.id()));
        });
    }

    /** The ids that the items of a file or an editor get in this exam. */
    static ItemIds ids(MarkedCopies marked) {
        return new ItemIds(marked.scheme(), marked.usedIds(), marked.begun());
    }

    /** @param wanted the exam as it would be; items without id get one */
    Plan plan(Exam now, Exam wanted) {
        MarkedCopies marked = marked(now);
        List<Draft> drafts = wanted.scheme().items().stream().map(Draft::of).toList();
        Exam then = wanted.withScheme(ids(marked).assign(drafts));
        check.check(then, then.scheme());
        List<Sum> compared = sums.compare(now, then);
        return new Plan(now, then, compared, effect(marked, then, compared));
    }

    private SchemeEffect effect(MarkedCopies marked, Exam then, List<Sum> compared) {
        return new SchemeEffect(
                then.scheme(),
                scores.sum(then, then.pipeline().scoring(), Marking.NONE)
                        .sheet()
                        .maximum(),
                SchemeDiff.between(marked.scheme(), then.scheme()),
                ScoreComparison.difference(compared),
                newlyAside(marked, marked.scheme(), then.scheme()),
                newlyAside(marked, then.scheme(), marked.scheme()),
                newlyUnfit(marked, then.scheme()),
                newlyUnmarked(compared));
    }

    /** Marks that the second barème would not count and the first does. */
    static List<AsideMarks> newlyAside(MarkedCopies marked, MarkScheme first, MarkScheme second) {
        Set<String> already = names(marked.aside(first), AsideMarks::item);
        return marked.aside(second).stream()
                .filter(aside -> !already.contains(aside.item()))
                .toList();
    }

    static List<UnfitMark> newlyUnfit(MarkedCopies marked, MarkScheme then) {
        Function<UnfitMark, String> mark = unfit -> unfit.copy() + " " + unfit.item() + " " + unfit.aboveMaximum();
        Set<String> already = names(marked.unfit(marked.scheme()), mark);
        return marked.unfit(then).stream()
                .filter(unfit -> !already.contains(mark.apply(unfit)))
                .toList();
    }

    private static <T> Set<String> names(List<T> things, Function<T, String> name) {
        return things.stream().map(name).collect(Collectors.toSet());
    }

    private static List<UnmarkedCopy> newlyUnmarked(List<Sum> compared) {
        return compared.stream()
                .filter(sum -> sum.copy().isGraded())
                .map(sum -> new UnmarkedCopy(sum.copy().number(), newlyMissing(sum)))
                .filter(copy -> !copy.items().isEmpty())
                .toList();
    }

    /** Nothing is missing in final marks that were not added up yet: finalising would have refused them. */
    private static List<String> newlyMissing(Sum sum) {
        List<String> before = sum.copy()
                .score()
                .map(Score::sheet)
                .map(sheet -> sheet.missing())
                .orElse(List.of());
        return sum.after().sheet().missing().stream()
                .filter(item -> !before.contains(item))
                .toList();
    }
}
