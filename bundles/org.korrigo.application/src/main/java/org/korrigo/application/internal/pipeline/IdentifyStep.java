package org.korrigo.application.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.korrigo.application.internal.Documents;
import org.korrigo.application.internal.PluginCalls;
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
import org.korrigo.plugin.PluginRegistry.Called;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.identity.ClassRoster;
import org.korrigo.spi.identity.IdentityCandidate;
import org.korrigo.spi.identity.IdentityEvidence;
import org.korrigo.spi.identity.IdentityMatcher;
import org.korrigo.spi.identity.ZoneReading;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the identity zones of a copy and has the class list ranked by them. */
@Component(service = JobHandler.class)
public final class IdentifyStep implements JobHandler {

    private final UnitOfWork work;
    private final CopyRepository copies;
    private final ScanRepository scans;
    private final ExamRepository exams;
    private final StudentRepository students;
    private final Documents documents;
    private final ZoneReader zones;
    private final PluginCalls plugins;
    private final AutomaticDecision decision;

    @Activate
    public IdentifyStep(
            @Reference UnitOfWork work,
            @Reference CopyRepository copies,
            @Reference ScanRepository scans,
            @Reference ExamRepository exams,
            @Reference StudentRepository students,
            @Reference Documents documents,
            @Reference ZoneReader zones,
            @Reference PluginCalls plugins,
            @Reference AutomaticDecision decision) {
        this.work = work;
        this.copies = copies;
        this.scans = scans;
        this.exams = exams;
        this.students = students;
        this.documents = documents;
        this.zones = zones;
        this.plugins = plugins;
        this.decision = decision;
    }

    /** All that the step looks at, read in one unit of work. */
    private record Snapshot(Copy copy, Batch batch, Exam exam, List<ScannedPage> pages, List<Student> students) {}

    @Override
    public JobKind kind() {
        return JobKind.IDENTIFY;
    }

    @Override
    public void run(Job job, Run run) throws InterruptedException {
        Snapshot seen = work.read(() -> snapshot(job.subject()));
        if (seen.copy().identity().student().isPresent()) {
            return;
        }
        IdentityEvidence evidence = new IdentityEvidence(readings(seen, run));
        ClassRoster roster = new ClassRoster(
                seen.students().stream().map(Student::asRosterEntry).toList());
        var choice = seen.exam().pipeline().identity();
        Called<List<IdentityCandidate>> ranked = plugins.call(
                IdentityMatcher.class, choice.id(), matcher -> matcher.match(evidence, roster, choice.options()));
        run.check();
        List<Identity.Candidate> candidates = ranked.result().stream()
                .map(c -> new Identity.Candidate(UUID.fromString(c.entry()), c.score(), c.reason()))
                .toList();
        work.run(() -> decision.decide(job.subject(), candidates, ranked.by()));
    }

    private Snapshot snapshot(UUID id) {
        Copy copy = copies.find(id).orElseThrow(() -> Problem.notFound("copy", id));
        Batch batch = scans.find(copy.batch()).orElseThrow();
        Exam exam = exams.find(copy.exam()).orElseThrow();
        return new Snapshot(copy, batch, exam, scans.pages(batch.id()), students.enrolled(exam.id()));
    }

    private List<ZoneReading> readings(Snapshot seen, Run run) throws InterruptedException {
        Document document = documents.of(seen.batch());
        List<ZoneReading> readings = new ArrayList<>();
        for (CopyPage page : seen.copy().pages()) {
            for (Zone zone : seen.batch().layout().zones(ZoneRole.IDENTITY, page.logical())) {
                run.check();
                ZoneReader.Place place =
                        new ZoneReader.Place(document, facts(seen, page).facts(), page.region(), page.rotation());
                readings.addAll(zones.read(place, zone, seen.exam().pipeline().ocr()));
            }
        }
        return readings;
    }

    private static ScannedPage facts(Snapshot seen, CopyPage page) {
        return seen.pages().stream()
                .filter(scanned -> scanned.id().equals(page.scannedPage()))
                .findFirst()
                .orElseThrow();
    }
}
