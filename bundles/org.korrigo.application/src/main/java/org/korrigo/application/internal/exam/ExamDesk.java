package org.korrigo.application.internal.exam;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.exam.ExamReport;
import org.korrigo.application.exam.ExamView;
import org.korrigo.application.exam.Exams;
import org.korrigo.application.exam.NewExam;
import org.korrigo.application.internal.ApplicationSettings;
import org.korrigo.application.internal.Auditing;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamDetails;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.exam.Pipeline;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.scoring.MarkScheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Creates exams and tells how far they have come. */
@Component
public final class ExamDesk implements Exams {

    private final UnitOfWork work;
    private final ExamRepository exams;
    private final ExamLookup lookup;
    private final ExamAccounts accounts;
    private final ExamLayout layouts;
    private final ExamEditing editing;
    private final ApplicationSettings settings;
    private final Auditing audit;

    @Activate
    public ExamDesk(
            @Reference UnitOfWork work,
            @Reference ExamRepository exams,
            @Reference ExamLookup lookup,
            @Reference ExamAccounts accounts,
            @Reference ExamLayout layouts,
            @Reference ExamEditing editing,
            @Reference ApplicationSettings settings,
            @Reference Auditing audit) {
        this.work = work;
        this.exams = exams;
        this.lookup = lookup;
        this.accounts = accounts;
        this.layouts = layouts;
        this.editing = editing;
        this.settings = settings;
        this.audit = audit;
    }

    @Override
    public ExamView create(Actor actor, NewExam wanted) {
        actor.require(Role.ADMIN);
        String layout = layouts.of(wanted.layout());
        Exam exam = new Exam(
                UUID.randomUUID(),
                wanted.reference().filter(r -> !r.isBlank()).orElseGet(() -> referenceFrom(wanted.name())),
                wanted.name(),
                wanted.subject(),
                wanted.date(),
                defaults(layout),
                MarkScheme.EMPTY,
                Instant.now(),
                0);
        return work.write(() -> {
            Exam added = exams.add(exam);
            audit.record(actor, "exam.create", added.id(), Map.of("reference", added.reference()));
            return accounts.view(added);
        });
    }

    private Pipeline defaults(String layout) {
        var values = settings.values();
        return new Pipeline(
                layout,
                Optional.empty(),
                settings.defaultOcr(),
                PluginChoice.of(values.default_identity()),
                PluginChoice.of(values.default_scoring()),
                PluginChoice.of(values.default_renderer()),
                Optional.empty());
    }

    private static String referenceFrom(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() > 60 ? plain.substring(0, 60) : plain;
    }

    @Override
    public ExamView edit(Actor actor, String exam, long version, ExamDetails details) {
        actor.require(Role.ADMIN);
        return work.write(() -> accounts.view(editing.edit(actor, lookup.find(exam), version, details)));
    }

    @Override
    public List<ExamView> list(Actor actor) {
        actor.require(Role.ADMIN, Role.TEACHER, Role.SECRETARY);
        return work.read(() -> accounts.views(exams.all()));
    }

    @Override
    public ExamView show(Actor actor, String exam) {
        actor.require(Role.ADMIN, Role.TEACHER, Role.SECRETARY);
        return work.read(() -> accounts.view(lookup.find(exam)));
    }

    @Override
    public ExamReport report(Actor actor, String exam) {
        actor.require(Role.ADMIN, Role.TEACHER, Role.SECRETARY);
        return work.read(() -> accounts.report(lookup.find(exam)));
    }
}
