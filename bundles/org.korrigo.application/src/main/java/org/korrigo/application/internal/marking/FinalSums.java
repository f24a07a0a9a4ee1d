package org.korrigo.application.internal.marking;

import java.util.List;
import java.util.Optional;
import org.korrigo.application.internal.marking.ScoreComparison.Sum;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.Score;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobQueue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What final marks came to: which of it is older than the scoring scheme that serves now, and how it is replaced. */
@Component(service = FinalSums.class)
public final class FinalSums {

    private final ScoreComparison comparison;
    private final CopyRepository copies;
    private final JobQueue jobs;

    @Activate
    public FinalSums(
            @Reference ScoreComparison comparison, @Reference CopyRepository copies, @Reference JobQueue jobs) {
        this.comparison = comparison;
        this.copies = copies;
        this.jobs = jobs;
    }

    /** @param then the exam as it would be; its scoring scheme and barème add up */
    public List<Sum> compare(Exam now, Exam then) {
        return comparison.compare(now, then);
    }

    /** Empty when every final mark is what the scheme that serves now makes of it and says so, or when its proposal was dropped. */
    public List<Sum> outdated(Exam exam) {
        return comparison.compare(exam, exam).stream()
                .filter(sum -> sum.copy()
                        .score()
                        .filter(score -> sum.outdatesTheSheet() || isOlder(score, sum.after()))
                        .isPresent())
                .filter(sum -> !exam.pipeline()
                        .declinedScoring()
                        .equals(Optional.of(sum.after().scoredBy())))
                .toList();
    }

    private static boolean isOlder(Score kept, Score now) {
        return !kept.scoredBy().equals(now.scoredBy());
    }

    /** Needs a unit of work. @throws Problem {@code copy-changed} (stale) when somebody changed one of the copies since */
    public void replace(List<Sum> sums) {
        sums.stream().filter(sum -> sum.copy().isGraded()).forEach(sum -> {
            Copy copy = copies.update(sum.copy().scored(sum.after()));
            jobs.enqueue(JobKind.RENDER, copy.exam(), copy.id());
        });
    }
}
