package org.korrigo.application.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.korrigo.application.internal.Documents;
import org.korrigo.application.internal.copy.PageImages;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobHandler;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.roster.Student;
import org.korrigo.domain.roster.StudentRepository;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.spi.identity.ClassRoster;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the identity zones of a copy and has the class list ranked by them. */
@Component(service = JobHandler.class)
public final class IdentifyStep implements JobHandler {

    private static final Set<String> OVERTAKEN = Set.of("student-has-copy", "copy-changed");
    private static final int LOOKS = 4;

    private final UnitOfWork work;
    private final CopyRepository copies;
    private final ScanRepository scans;
    private final ExamRepository exams;
    private final StudentRepository students;
    private final Documents documents;
    private final IdentityReading reading;
    private final PageImages pictures;
    private final AutomaticDecision decision;

    @Activate
    public IdentifyStep(
            @Reference UnitOfWork work,
            @Reference CopyRepository copies,
            @Reference ScanRepository scans,
            @Reference ExamRepository exams,
            @Reference StudentRepository students,
            @Reference Documents documents,
            @Reference IdentityReading reading,
            @Reference PageImages pictures,
            @Reference AutomaticDecision decision) {
        this.work = work;
        this.copies = copies;
        this.scans = scans;
        this.exams = exams;
        this.students = students;
        this.documents = documents;
        this.reading = reading;
        this.pictures = pictures;
        this.decision = decision;
    }

    /** All that the step looks at, read in one unit of work. */
    private record Snapshot(Copy copy, Batch batch, Exam exam, List<Lying> pages, List<Student> students) {}

    /** A page and where it lies: a repair may have brought it from another batch. */
    private record Lying(CopyPage page, ScannedPage scanned, Batch batch) {}

    @Override
    public JobKind kind() {
        return JobKind.IDENTIFY;
    }

    @Override
    public void run(Job job, Run run) throws InterruptedException {
        Optional<Copy> copy = work.read(() -> copies.find(job.subject()));
        if (copy.isEmpty()) {
            // its batch was cut again since: other copies have taken its place
            return;
        }
        try {
            identify(copy.get(), job, run);
        } catch (Problem problem) {
            if (work.read(() -> copies.find(job.subject())).isPresent()) {
                throw problem;
            }
            // a repair ended it meanwhile
        }
    }

    private void identify(Copy copy, Job job, Run run) throws InterruptedException {
        pictures.prepare(copy);
        if (copy.identity().student().isPresent()) {
            return;
        }
        Snapshot seen = work.read(() -> snapshot(job.subject()));
        ClassRoster roster = new ClassRoster(
                seen.students().stream().map(Student::asRosterEntry).toList());
        var ranked = reading.rank(booklet(seen), roster, PipelineChoices.of(seen.batch(), seen.exam()), run);
        List<Identity.Candidate> candidates = ranked.candidates().stream()
                .map(c -> new Identity.Candidate(UUID.fromString(c.entry()), c.score(), c.reason()))
                .toList();
        decide(seen.copy(), candidates, ranked.by(), LOOKS);
    }

    /** Two copies of one student may be decided at the same instant: the slower one looks again, and finds the other. */
    private void decide(Copy read, List<Identity.Candidate> candidates, String by, int looks) {
        try {
            work.run(() -> {
                if (isStillAsRead(read)) {
                    decision.decide(read.id(), candidates, by);
                }
            });
        } catch (Problem overtaken) {
            if (looks == 1 || !OVERTAKEN.contains(overtaken.code())) {
                throw overtaken;
            }
            decide(read, candidates, by, looks - 1);
        }
    }

    /** When its pages were repaired since, another job of the copy reads the new ones; when it was merged away there is nothing to say. */
    private boolean isStillAsRead(Copy read) {
        return copies.findLocked(read.id())
                .filter(copy -> copy.pages().equals(read.pages()))
                .isPresent();
    }

    private Snapshot snapshot(UUID id) {
        Copy copy = copies.find(id).orElseThrow(() -> Problem.notFound("copy", id));
        Batch batch = scans.find(copy.batch()).orElseThrow();
        Exam exam = exams.find(copy.exam()).orElseThrow();
        return new Snapshot(copy, batch, exam, lying(copy), students.enrolled(exam.id()));
    }

    private List<Lying> lying(Copy copy) {
        List<Lying> pages = new ArrayList<>();
        for (CopyPage page : copy.pages()) {
            ScannedPage scanned = scans.page(page.scannedPage()).orElseThrow();
            pages.add(new Lying(page, scanned, scans.find(scanned.batch()).orElseThrow()));
        }
        return pages;
    }

    private List<IdentityReading.Page> booklet(Snapshot seen) {
        return seen.pages().stream().map(this::page).toList();
    }

    private IdentityReading.Page page(Lying lying) {
        CopyPage page = lying.page();
        return new IdentityReading.Page(
                documents.of(lying.batch()),
                lying.batch().layout(),
                lying.scanned().facts(),
                page.region(),
                page.rotation(),
                page.logical());
    }
}
