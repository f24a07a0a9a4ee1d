package org.korrigo.application.internal.choice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.korrigo.application.choice.Choice;
import org.korrigo.application.choice.ChoiceEffect;
import org.korrigo.application.choice.ExamChoices;
import org.korrigo.application.choice.Readiness;
import org.korrigo.application.choice.ScoreDifference;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.choice.ChoiceCheck.Plan;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.internal.marking.FinalSums;
import org.korrigo.application.internal.marking.ScoreComparison;
import org.korrigo.application.internal.marking.ScoreComparison.Sum;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.scan.Batch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes what exams work with: shows what it would do, and does that and nothing else. */
@Component
public final class ChoiceDesk implements ExamChoices {

    private final UnitOfWork work;
    private final ExamLookup lookup;
    private final ExamRepository exams;
    private final ReadinessCheck readiness;
    private final ChoiceCheck check;
    private final Rework rework;
    private final FinalSums sums;
    private final Auditing audit;

    @Activate
    public ChoiceDesk(
            @Reference UnitOfWork work,
            @Reference ExamLookup lookup,
            @Reference ExamRepository exams,
            @Reference ReadinessCheck readiness,
            @Reference ChoiceCheck check,
            @Reference Rework rework,
            @Reference FinalSums sums,
            @Reference Auditing audit) {
        this.work = work;
        this.lookup = lookup;
        this.exams = exams;
        this.readiness = readiness;
        this.check = check;
        this.rework = rework;
        this.sums = sums;
        this.audit = audit;
    }

    @Override
    public Readiness readiness(Actor actor, String exam) {
        actor.require(Role.ADMIN, Role.SECRETARY, Role.TEACHER);
        return readiness.check(lookup.find(exam));
    }

    @Override
    public ChoiceEffect preview(Actor actor, String exam, Choice choice) {
        actor.require(Role.ADMIN);
        Plan plan = check.plan(lookup.find(exam), choice);
        List<Sum> compared = compared(plan);
        return work.read(() -> effect(plan, compared));
    }

    @Override
    public ChoiceEffect use(Actor actor, String exam, long version, Choice choice) {
        actor.require(Role.ADMIN);
        Plan plan = check.plan(lookup.find(exam), choice);
        if (plan.now().version() != version) {
            throw Problem.stale("exam-changed", Map.of("version", plan.now().version()));
        }
        List<Sum> compared = compared(plan);
        return work.write(() -> {
            ChoiceEffect effect = effect(plan, compared);
            exams.update(plan.then());
            redo(plan, compared);
            audit.record(
                    actor,
                    "exam.use",
                    plan.now().id(),
                    Map.of("type", effect.type(), "from", effect.from(), "to", effect.to()));
            return effect;
        });
    }

    private List<Sum> compared(Plan plan) {
        return plan.chosen() == Chosen.SCORING ? sums.compare(plan.now(), plan.then()) : List.of();
    }

    private ChoiceEffect effect(Plan plan, List<Sum> compared) {
        UUID exam = plan.now().id();
        boolean cuts = plan.chosen() == Chosen.LAYOUT || plan.chosen() == Chosen.SPLIT;
        boolean reads = plan.chosen() == Chosen.OCR || plan.chosen() == Chosen.IDENTITY;
        Rework.Batches batches = cuts ? rework.batches(exam) : new Rework.Batches(List.of(), List.of());
        return new ChoiceEffect(
                plan.chosen().word(),
                inWords(plan.chosen(), plan.now()),
                inWords(plan.chosen(), plan.then()),
                batches.free().stream().map(Batch::id).toList(),
                batches.worked().stream().map(Batch::id).toList(),
                reads ? rework.undecided(exam).size() : 0,
                rendered(plan, compared).size(),
                plan.chosen() == Chosen.SCORING ? Optional.of(ScoreComparison.difference(compared)) : Optional.empty());
    }

    private List<Copy> rendered(Plan plan, List<Sum> compared) {
        return switch (plan.chosen()) {
            case RENDERER -> rework.graded(plan.now().id());
            case SCORING ->
                compared.stream().map(Sum::copy).filter(Copy::isGraded).toList();
            default -> List.of();
        };
    }

    private void redo(Plan plan, List<Sum> compared) {
        UUID exam = plan.now().id();
        switch (plan.chosen()) {
            case LAYOUT, SPLIT ->
                rework.batches(exam).free().forEach(batch -> rework.replan(plan.then(), batch, plan.layoutOf(batch)));
            case OCR, IDENTITY -> rework.undecided(exam).forEach(rework::reread);
            case RENDERER -> rework.graded(exam).forEach(rework::renderAgain);
            case SCORING -> sums.replace(compared);
        }
    }

    private static String inWords(Chosen chosen, Exam exam) {
        return chosen.of(exam.pipeline()).stream()
                .map(plugin -> plugin.options().values().isEmpty()
                        ? plugin.id()
                        : plugin.id() + plugin.options().values())
                .collect(Collectors.joining(", "));
    }

    @Override
    public Optional<ScoreDifference> proposal(Actor actor, String exam) {
        actor.require(Role.ADMIN);
        List<Sum> outdated = sums.outdated(lookup.find(exam));
        return outdated.isEmpty() ? Optional.empty() : Optional.of(ScoreComparison.difference(outdated));
    }

    @Override
    public ScoreDifference applyProposal(Actor actor, String exam) {
        actor.require(Role.ADMIN);
        Exam found = lookup.find(exam);
        List<Sum> outdated = required(found);
        ScoreDifference difference = ScoreComparison.difference(outdated);
        work.run(() -> {
            sums.replace(outdated);
            audit.record(actor, "exam.apply-scores", found.id(), inAudit(difference));
        });
        return difference;
    }

    @Override
    public ScoreDifference dropProposal(Actor actor, String exam) {
        actor.require(Role.ADMIN);
        Exam found = lookup.find(exam);
        ScoreDifference difference = ScoreComparison.difference(required(found));
        work.run(() -> {
            exams.update(found.withPipeline(found.pipeline().declining(difference.by())));
            audit.record(actor, "exam.drop-scores", found.id(), inAudit(difference));
        });
        return difference;
    }

    private List<Sum> required(Exam exam) {
        List<Sum> outdated = sums.outdated(exam);
        if (outdated.isEmpty()) {
            throw Problem.conflict("proposal-none", Map.of("exam", exam.reference()));
        }
        return outdated;
    }

    private static Map<String, String> inAudit(ScoreDifference difference) {
        return Map.of(
                "by",
                difference.by(),
                "changed",
                String.valueOf(difference.changed()),
                "meanChange",
                difference.meanChange().toPlainString());
    }
}
