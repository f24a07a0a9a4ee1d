package org.korrigo.application.internal.exam;

import java.util.UUID;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds an exam by what people call it. */
@Component(service = ExamLookup.class)
public final class ExamLookup {

    private final UnitOfWork work;
    private final ExamRepository exams;

    @Activate
    public ExamLookup(@Reference UnitOfWork work, @Reference ExamRepository exams) {
        this.work = work;
        this.exams = exams;
    }

    /** @param name id or reference. @throws Problem {@code exam-not-found} */
    public Exam find(String name) {
        return work.read(() -> (isId(name) ? exams.find(UUID.fromString(name)) : exams.findByReference(name))
                .orElseThrow(() -> Problem.notFound("exam", name)));
    }

    public Exam find(UUID id) {
        return work.read(() -> exams.find(id).orElseThrow(() -> Problem.notFound("exam", id)));
    }

    private static boolean isId(String name) {
        return name.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
