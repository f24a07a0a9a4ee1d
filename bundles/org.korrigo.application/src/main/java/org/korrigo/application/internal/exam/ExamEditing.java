package org.korrigo.application.internal.exam;

import java.util.LinkedHashMap;
import java.util.Map;
import org.korrigo.application.internal.Auditing;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamDetails;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobQueue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes what people know an exam by. Needs a unit of work. */
@Component(service = ExamEditing.class)
public final class ExamEditing {

    private final ExamRepository exams;
    private final CopyRepository copies;
    private final JobQueue jobs;
    private final Auditing audit;

    @Activate
    public ExamEditing(
            @Reference ExamRepository exams,
            @Reference CopyRepository copies,
            @Reference JobQueue jobs,
            @Reference Auditing audit) {
        this.exams = exams;
        this.copies = copies;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** @param before as it is now. @param version that was read */
    Exam edit(Actor actor, Exam before, long version, ExamDetails details) {
        if (before.version() != version) {
            throw Problem.stale("exam-changed", Map.of("exam", before.reference()));
        }
        Exam wanted = before.withDetails(details);
        if (wanted.details().equals(before.details())) {
            return before;
        }
        exams.findByReference(wanted.reference())
                .filter(other -> !other.id().equals(before.id()))
                .ifPresent(other -> {
                    throw Problem.conflict("exam-exists", Map.of("reference", other.reference()));
                });
        Exam after = exams.update(wanted);
        // their covers bear it
        copies.ofExam(after.id()).stream()
                .filter(Copy::isGraded)
                .forEach(copy -> jobs.enqueue(JobKind.RENDER, after.id(), copy.id()));
        audit.record(actor, "exam.edit", after.id(), differences(before.details(), after.details()));
        return after;
    }

    private static Map<String, String> differences(ExamDetails before, ExamDetails after) {
        Map<String, String> told = new LinkedHashMap<>();
        tell(told, "name", before.name(), after.name());
        tell(told, "reference", before.reference(), after.reference());
        tell(told, "subject", before.subject(), after.subject());
        tell(told, "date", before.date(), after.date());
        return told;
    }

    private static void tell(Map<String, String> told, String what, Object before, Object after) {
        if (!before.equals(after)) {
            told.put(what, before + " → " + after);
        }
    }
}
