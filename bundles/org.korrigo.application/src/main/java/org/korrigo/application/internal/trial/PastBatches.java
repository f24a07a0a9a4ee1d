package org.korrigo.application.internal.trial;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.roster.StudentRepository;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScanRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads past batches. Needs a unit of work. */
@Component(service = PastBatches.class)
public final class PastBatches {

    private final ScanRepository scans;
    private final ExamRepository exams;
    private final CopyRepository copies;
    private final StudentRepository students;

    @Activate
    public PastBatches(
            @Reference ScanRepository scans,
            @Reference ExamRepository exams,
            @Reference CopyRepository copies,
            @Reference StudentRepository students) {
        this.scans = scans;
        this.exams = exams;
        this.copies = copies;
        this.students = students;
    }

    /** @throws Problem {@code batch-not-found} or {@code batch-not-split} */
    PastBatch find(UUID id) {
        Batch batch = scans.find(id).orElseThrow(() -> Problem.notFound("batch", id));
        if (batch.state() != Batch.State.SPLIT) {
            throw Problem.conflict(
                    "batch-not-split",
                    Map.of("batch", id.toString(), "state", batch.state().name()));
        }
        Exam exam = exams.find(batch.exam()).orElseThrow();
        return new PastBatch(
                batch,
                exam,
                scans.pages(id),
                copies.ofBatch(id),
                scans.issues(id),
                students.enrolled(exam.id()),
                taken(copies.ofExam(exam.id()), id));
    }

    private static Set<String> taken(List<Copy> all, UUID batch) {
        return all.stream()
                .filter(copy -> !copy.batch().equals(batch))
                .flatMap(copy -> copy.identity().student().stream())
                .map(UUID::toString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
