package org.korrigo.application.internal.database;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.application.database.ScoreCare;
import org.korrigo.application.database.ScoreExplanation;
import org.korrigo.application.database.ScoreRecalculation;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.internal.marking.FinalSums;
import org.korrigo.application.internal.marking.ScoreComparison;
import org.korrigo.application.internal.marking.ScoreComparison.Sum;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds final marks up again. */
@Component
public final class ScoreCareDesk implements ScoreCare {

    private final UnitOfWork work;
    private final ExamRepository exams;
    private final ExamLookup lookup;
    private final FinalSums sums;
    private final ScoreExplaining explaining;
    private final Auditing audit;

    @Activate
    public ScoreCareDesk(
            @Reference UnitOfWork work,
            @Reference ExamRepository exams,
            @Reference ExamLookup lookup,
            @Reference FinalSums sums,
            @Reference ScoreExplaining explaining,
            @Reference Auditing audit) {
        this.work = work;
        this.exams = exams;
        this.lookup = lookup;
        this.sums = sums;
        this.explaining = explaining;
        this.audit = audit;
    }

    @Override
    public List<ScoreRecalculation> recalculate(Actor actor, Optional<String> exam, boolean really) {
        actor.require(Role.ADMIN);
        List<Exam> chosen = exam.map(name -> List.of(lookup.find(name))).orElseGet(() -> work.read(exams::all));
        return chosen.stream().map(each -> recalculate(actor, each, really)).toList();
    }

    private ScoreRecalculation recalculate(Actor actor, Exam exam, boolean really) {
        List<Sum> all = sums.compare(exam, exam);
        List<Sum> outdated = all.stream().filter(ScoreCareDesk::isOutdated).toList();
        if (really && !outdated.isEmpty()) {
            work.run(() -> {
                sums.replace(outdated);
                Map<String, String> facts = Map.of("copies", String.valueOf(outdated.size()));
                audit.record(actor, "score.recalculate", exam.id(), facts);
            });
        }
        return new ScoreRecalculation(
                exam.reference(), outdated.size(), really ? outdated.size() : 0, ScoreComparison.difference(all));
    }

    private static boolean isOutdated(Sum sum) {
        return sum.copy()
                .score()
                .filter(kept -> !kept.sheet().equals(sum.after().sheet())
                        || !kept.scoredBy().equals(sum.after().scoredBy()))
                .isPresent();
    }

    @Override
    public ScoreExplanation explain(Actor actor, String copy) {
        actor.require(Role.ADMIN);
        return explaining.explain(copy);
    }
}
