package org.korrigo.application.internal.scheme;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.application.choice.ScoreDifference;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.application.internal.marking.FinalSums;
import org.korrigo.application.internal.marking.ScoreComparison.Sum;
import org.korrigo.application.internal.scheme.SchemeImpact.Plan;
import org.korrigo.application.scheme.MarkSchemes;
import org.korrigo.application.scheme.SchemeEffect;
import org.korrigo.application.scheme.SchemeFile;
import org.korrigo.application.scheme.SchemeOrder;
import org.korrigo.application.scheme.SchemeReading;
import org.korrigo.application.scheme.SchemeView;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.exam.SchemeHistory;
import org.korrigo.domain.exam.SchemeRevision;
import org.korrigo.spi.scoring.MarkScheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows, reads, previews and applies barèmes. */
@Component
public final class SchemeDesk implements MarkSchemes {

    private final UnitOfWork work;
    private final ExamLookup lookup;
    private final ExamRepository exams;
    private final SchemeHistory history;
    private final SchemeImpact impact;
    private final SchemeMaximum maximum;
    private final FinalSums sums;
    private final Auditing audit;

    @Activate
    public SchemeDesk(
            @Reference UnitOfWork work,
            @Reference ExamLookup lookup,
            @Reference ExamRepository exams,
            @Reference SchemeHistory history,
            @Reference SchemeImpact impact,
            @Reference SchemeMaximum maximum,
            @Reference FinalSums sums,
            @Reference Auditing audit) {
        this.work = work;
        this.lookup = lookup;
        this.exams = exams;
        this.history = history;
        this.impact = impact;
        this.maximum = maximum;
        this.sums = sums;
        this.audit = audit;
    }

    @Override
    public SchemeView show(Actor actor, String name) {
        requireStaff(actor);
        Exam exam = lookup.find(name);
        MarkedCopies marked = impact.marked(exam);
        return new SchemeView(
                exam.reference(),
                marked.revisions().size(),
                exam.scheme(),
                maximum.of(exam),
                marked.aside(exam.scheme()),
                marked.unfit(exam.scheme()),
                exam.version());
    }

    @Override
    public SchemeReading read(Actor actor, String exam, SchemeFile file) {
        actor.require(Role.ADMIN);
        return SchemeReader.read(file, SchemeImpact.ids(impact.marked(lookup.find(exam))));
    }

    @Override
    public SchemeEffect preview(Actor actor, String exam, MarkScheme scheme) {
        actor.require(Role.ADMIN);
        Exam now = lookup.find(exam);
        return impact.plan(now, now.withScheme(scheme)).effect();
    }

    @Override
    public SchemeEffect change(Actor actor, String exam, SchemeOrder order) {
        actor.require(Role.ADMIN);
        Exam now = found(exam, order.version());
        Plan plan = impact.plan(now, now.withScheme(order.scheme()));
        return apply(actor, plan, order.origin(), order.accepted());
    }

    @Override
    public SchemeEffect copyFrom(Actor actor, String exam, long version, String source) {
        actor.require(Role.ADMIN);
        Exam now = found(exam, version);
        Exam model = lookup.find(source);
        if (model.scheme().items().isEmpty()) {
            throw Problem.conflict("scheme-missing", Map.of("exam", model.reference()));
        }
        if (impact.marked(now).begun()) {
            throw Problem.conflict("scheme-copy-late", Map.of("exam", now.reference()));
        }
        // best-of and malus name items in their options: a barème without them would be another one
        Exam then = now.withScheme(model.scheme())
                .withPipeline(now.pipeline().withScoring(model.pipeline().scoring()));
        return apply(actor, impact.plan(now, then), "exam:" + model.reference(), false);
    }

    private Exam found(String name, long version) {
        Exam exam = lookup.find(name);
        if (exam.version() != version) {
            throw Problem.stale("exam-changed", Map.of("version", exam.version()));
        }
        return exam;
    }

    private SchemeEffect apply(Actor actor, Plan plan, String origin, boolean accepted) {
        if (plan.changesNothing()) {
            return plan.effect();
        }
        return work.write(() -> {
            MarkedCopies marked = impact.marked(plan.now());
            MarkScheme scheme = plan.then().scheme();
            // looked at again: marks may have come in since the plan was made
            var aside = SchemeImpact.newlyAside(marked, marked.scheme(), scheme);
            var unfit = SchemeImpact.newlyUnfit(marked, scheme);
            new SchemeConsent(aside, unfit, plan.effect().unmarked()).require(accepted);
            exams.update(plan.then());
            sums.replace(plan.sums().stream().filter(Sum::outdatesTheSheet).toList());
            int setAside = aside.stream().mapToInt(a -> a.marks() + a.remarks()).sum();
            SchemeRevision revision =
                    revision(actor, plan, origin, marked.revisions().size() + 1, setAside);
            history.add(revision);
            audit.record(actor, "exam.change-scheme", revision.exam(), inAudit(revision, accepted));
            return plan.effect();
        });
    }

    private static SchemeRevision revision(Actor actor, Plan plan, String origin, int number, int setAside) {
        ScoreDifference scores = plan.effect().scores();
        var effect = new SchemeRevision.Effect(scores.copies(), scores.changed(), scores.meanChange(), setAside);
        return new SchemeRevision(
                plan.now().id(),
                number,
                Instant.now(),
                actor.name(),
                origin,
                plan.then().scheme(),
                effect);
    }

    private static Map<String, String> inAudit(SchemeRevision revision, boolean accepted) {
        Map<String, String> details = new HashMap<>();
        details.put("revision", String.valueOf(revision.number()));
        details.put("origin", revision.origin());
        details.put("items", String.valueOf(revision.scheme().all().count()));
        details.put("changed", String.valueOf(revision.effect().changed()));
        details.put("meanChange", revision.effect().meanChange().toPlainString());
        details.put("setAside", String.valueOf(revision.effect().setAside()));
        details.put("accepted", String.valueOf(accepted));
        return details;
    }

    @Override
    public SchemeFile write(Actor actor, String name, String format, Optional<Integer> revision) {
        requireStaff(actor);
        Exam exam = lookup.find(name);
        MarkScheme scheme = revision.map(number -> revision(exam, number)).orElse(exam.scheme());
        String file = "bareme-" + exam.reference()
                + revision.map(number -> "-r" + number).orElse("") + "." + format;
        return switch (format) {
            case "json" -> new SchemeFile(file, SchemeWriter.json(scheme));
            case "csv" -> new SchemeFile(file, SchemeWriter.csv(scheme));
            default -> throw Problem.invalid("scheme-format-unknown", Map.of("format", format));
        };
    }

    private MarkScheme revision(Exam exam, int number) {
        return work.read(() -> history.of(exam.id())).stream()
                .filter(revision -> revision.number() == number)
                .map(SchemeRevision::scheme)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("scheme-revision", number));
    }

    @Override
    public List<SchemeRevision> history(Actor actor, String exam) {
        requireStaff(actor);
        Exam found = lookup.find(exam);
        return work.read(() -> history.of(found.id()));
    }

    private static void requireStaff(Actor actor) {
        actor.require(Role.ADMIN, Role.TEACHER, Role.SECRETARY);
    }
}
