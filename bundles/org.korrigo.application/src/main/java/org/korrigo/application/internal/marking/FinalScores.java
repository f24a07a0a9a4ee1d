package org.korrigo.application.internal.marking;

import java.util.Map;
import org.korrigo.application.internal.Auditing;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.Score;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.MarkingRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what the final marks of a copy come to, and who added them up. */
@Component(service = FinalScores.class)
public final class FinalScores {

    private final UnitOfWork work;
    private final ExamRepository exams;
    private final CopyRepository copies;
    private final MarkingRepository markings;
    private final Scores scores;
    private final Auditing audit;

    @Activate
    public FinalScores(
            @Reference UnitOfWork work,
            @Reference ExamRepository exams,
            @Reference CopyRepository copies,
            @Reference MarkingRepository markings,
            @Reference Scores scores,
            @Reference Auditing audit) {
        this.work = work;
        this.exams = exams;
        this.copies = copies;
        this.markings = markings;
        this.scores = scores;
        this.audit = audit;
    }

    /** @throws Problem {@code plugin-unavailable} */
    public void settle(Copy graded) {
        Exam exam = work.read(() -> exams.find(graded.exam())).orElseThrow();
        Marking marking = work.read(() -> markings.current(graded.id()));
        Score sum = scores.sum(exam, exam.pipeline().scoring(), marking);
        work.run(() -> keep(graded, sum));
    }

    /** Who reopened the copy in between has taken its marks back. */
    private void keep(Copy seen, Score sum) {
        Copy copy = copies.findLocked(seen.id()).orElseThrow(() -> Problem.notFound("copy", seen.id()));
        boolean same = markings.current(copy.id()).revision() == sum.revision();
        if (copy.isGraded() && copy.score().isEmpty() && same) {
            copies.update(copy.scored(sum));
            audit.record(Actor.SYSTEM, "copy.score", copy.id(), Map.of("by", sum.scoredBy()));
        }
    }
}
