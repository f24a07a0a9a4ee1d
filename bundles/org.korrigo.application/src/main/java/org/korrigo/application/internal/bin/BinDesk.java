package org.korrigo.application.internal.bin;

import java.util.List;
import java.util.Map;
import org.korrigo.application.bin.DeletedExams;
import org.korrigo.application.internal.ApplicationSettings;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.ServerClock;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.bin.DeletedExam;
import org.korrigo.domain.bin.ExamBin;
import org.korrigo.domain.bin.ExamRemains;
import org.korrigo.domain.exam.Exam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts exams into the bin, and takes them out. */
@Component
public final class BinDesk implements DeletedExams {

    private final UnitOfWork work;
    private final ExamBin bin;
    private final ExamLookup exams;
    private final Auditing audit;
    private final ServerClock clock;
    private final int days;

    @Activate
    public BinDesk(
            @Reference UnitOfWork work,
            @Reference ExamBin bin,
            @Reference ExamLookup exams,
            @Reference Auditing audit,
            @Reference ServerClock clock,
            @Reference ApplicationSettings settings) {
        this.work = work;
        this.bin = bin;
        this.exams = exams;
        this.audit = audit;
        this.clock = clock;
        this.days = settings.values().deleted_days();
    }

    @Override
    public ExamRemains preview(Actor actor, String exam) {
        actor.require(Role.ADMIN);
        Exam found = exams.find(exam);
        return work.read(() -> bin.remains(found.id()));
    }

    @Override
    public DeletedExam delete(Actor actor, String examName, String reason) {
        actor.require(Role.ADMIN);
        if (reason == null || reason.isBlank()) {
            throw Problem.invalid("reason-missing", Map.of());
        }
        Exam exam = exams.find(examName);
        return work.write(() -> {
            ExamRemains remains = bin.remains(exam.id());
            requireIdle(exam, remains);
            int copies = remains.rows().getOrDefault("copy", 0L).intValue();
            DeletedExam deleted = new DeletedExam(
                    exam.id(),
                    exam.reference(),
                    exam.name(),
                    exam.date(),
                    copies,
                    clock.now(),
                    actor.name(),
                    reason.strip());
            bin.put(deleted);
            audit.record(
                    actor,
                    "exam.delete",
                    exam.id(),
                    Map.of("reference", exam.reference(), "copies", String.valueOf(copies), "reason", reason.strip()));
            return deleted;
        });
    }

    static void requireIdle(Exam exam, ExamRemains remains) {
        if (remains.runningJobs() > 0 || remains.heldCopies() > 0) {
            throw Problem.conflict(
                    "exam-busy",
                    Map.of("exam", exam.reference(), "jobs", remains.runningJobs(), "copies", remains.heldCopies()));
        }
    }

    @Override
    public List<DeletedExam> list(Actor actor) {
        actor.require(Role.ADMIN);
        return work.read(bin::all);
    }

    @Override
    public DeletedExam undelete(Actor actor, String exam) {
        actor.require(Role.ADMIN);
        return work.write(() -> {
            DeletedExam found = bin.all().stream()
                    .filter(deleted -> deleted.reference().equals(exam)
                            || deleted.id().toString().equals(exam))
                    .findFirst()
                    .orElseThrow(() -> Problem.notFound("deleted-exam", exam));
            bin.takeBack(found.id());
            audit.record(actor, "exam.undelete", found.id(), Map.of("reference", found.reference()));
            return found;
        });
    }

    @Override
    public int retentionDays() {
        return days;
    }
}
