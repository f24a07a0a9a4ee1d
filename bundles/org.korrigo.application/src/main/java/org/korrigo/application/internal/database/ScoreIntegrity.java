package org.korrigo.application.internal.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.internal.marking.FinalSums;
import org.korrigo.application.internal.marking.ScoreComparison.Sum;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Scores that are kept against what the same scoring scheme makes of the marks. One of a newer scheme is no fault: it is a proposal. */
@Component(service = ScoreIntegrity.class)
public final class ScoreIntegrity implements IntegrityPart {

    private final UnitOfWork work;
    private final ExamRepository exams;
    private final FinalSums sums;

    @Activate
    public ScoreIntegrity(@Reference UnitOfWork work, @Reference ExamRepository exams, @Reference FinalSums sums) {
        this.work = work;
        this.exams = exams;
        this.sums = sums;
    }

    @Override
    public List<Trouble> look(Optional<UUID> exam, boolean deep) {
        List<Sum> wrong = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Exam each : examined(exam)) {
            try {
                sums.compare(each, each).stream()
                        .filter(ScoreIntegrity::isWrong)
                        .forEach(wrong::add);
            } catch (Problem absent) {
                // the scheme is away or refuses: nobody can say whether the sums are right
                unknown.add(each.reference());
            }
        }
        List<Trouble> found = new ArrayList<>();
        if (!wrong.isEmpty()) {
            List<String> names = wrong.stream().map(sum -> sum.copy().number()).toList();
            found.add(Trouble.of("score-wrong", names, Optional.of(() -> mend(wrong))));
        }
        if (!unknown.isEmpty()) {
            found.add(Trouble.of("score-unchecked", unknown, Optional.empty()));
        }
        return found;
    }

    private List<Exam> examined(Optional<UUID> exam) {
        return work.read(() -> exam.map(id -> exams.find(id).stream().toList()).orElseGet(exams::all));
    }

    private static boolean isWrong(Sum sum) {
        return sum.outdatesTheSheet()
                && sum.copy()
                        .score()
                        .filter(kept -> kept.scoredBy().equals(sum.after().scoredBy()))
                        .isPresent();
    }

    private long mend(List<Sum> wrong) {
        work.run(() -> sums.replace(wrong));
        return wrong.size();
    }
}
