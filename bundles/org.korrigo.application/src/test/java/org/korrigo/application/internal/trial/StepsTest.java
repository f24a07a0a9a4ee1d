package org.korrigo.application.internal.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.copy.PageImages;
import org.korrigo.application.internal.copy.PageStore;
import org.korrigo.application.internal.pipeline.AutomaticDecision;
import org.korrigo.application.internal.pipeline.AutomaticThresholds;
import org.korrigo.application.internal.pipeline.IdentifyStep;
import org.korrigo.application.internal.pipeline.PlanExecution;
import org.korrigo.application.internal.pipeline.SplitStep;
import org.korrigo.domain.Problem;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.copy.Identity;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.domain.roster.StudentRepository;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.PageQuality;
import org.korrigo.domain.scan.QualityLevel;
import org.korrigo.domain.scan.QualityRepository;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.quality.QualityCheck;
import org.korrigo.spi.quality.QualityFinding;
import org.korrigo.spi.quality.QualityFinding.Level;

/** The steps of the pipeline write what trials only look at: both go through the same planner and the same reading. */
class StepsTest {

    private final TrialWorld world = new TrialWorld();
    private final Map<String, Object> written = new HashMap<>();
    private boolean overtakenOnce;

    @Test
    @SuppressWarnings("unchecked")
    void aSplitMakesCopiesAndQuarantinesWhatCannotBeLookedAt() throws InterruptedException {
        world.paper.undecodable.add(6);
        split();

        assertThat((List<Copy>) written.get("addAll"))
                .extracting(Copy::state)
                .containsExactly(CopyState.STAGING, CopyState.STAGING, CopyState.QUARANTINED);
        assertThat((List<BatchIssue>) written.get("addIssues"))
                .extracting(BatchIssue::code)
                .containsExactly("wrong-page-count");
        assertThat((List<ScannedPage>) written.get("updatePages"))
                .filteredOn(page -> page.disposition() == Disposition.QUARANTINED)
                .extracting(
                        page -> page.facts().number(),
                        page -> page.reason().orElseThrow().code())
                .containsExactly(tuple(6, "image-undecodable"));
        assertThat(((Batch) written.get("update")).plannedBy()).contains("split:fixed-pages@1.0.0{from=two-pages}");
        assertThat(written.get("enqueue")).isEqualTo(3);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCopyWithAPageUnfitToBeMarkedWaitsAndAPaleOneGoesOn() throws InterruptedException {
        world.check = request -> switch (request.page().number()) {
            case 1 -> List.of(new QualityFinding("too-light", Level.ORANGE, 0.3, 0.35, "Pale."));
            case 4 -> List.of(new QualityFinding("blurred", Level.RED, 0.9, 0.65, "Blurred."));
            default -> List.of();
        };
        split();

        assertThat((List<Copy>) written.get("addAll"))
                .extracting(Copy::state)
                .containsExactly(CopyState.STAGING, CopyState.QUARANTINED, CopyState.STAGING);
        assertThat((List<BatchIssue>) written.get("addIssues"))
                .extracting(BatchIssue::code, BatchIssue::pages)
                .containsExactly(tuple("quality-blurred", List.of(4)));
        assertThat((List<PageQuality>) written.get("quality"))
                .extracting(PageQuality::code, PageQuality::level, PageQuality::checkedBy)
                .hasSize(6)
                .contains(tuple("blurred", QualityLevel.RED, "quality:standard@1.0.0"))
                .contains(tuple("too-light", QualityLevel.ORANGE, "quality:standard@1.0.0"))
                .contains(tuple("sound", QualityLevel.GREEN, "quality:standard@1.0.0"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCheckThatFailsOrIsAbsentStopsNothingAndIsSeen() throws InterruptedException {
        world.check = request -> {
            throw new IllegalStateException("broken");
        };
        split();
        assertThat((List<Copy>) written.get("addAll")).extracting(Copy::state).containsOnly(CopyState.STAGING);
        assertThat((List<PageQuality>) written.get("quality"))
                .extracting(PageQuality::level)
                .containsOnly(QualityLevel.UNCHECKED);
        world.registry.remove(QualityCheck.class, "standard");
        split();
        assertThat((List<Copy>) written.get("addAll")).extracting(Copy::state).containsOnly(CopyState.STAGING);
        assertThat((List<BatchIssue>) written.get("addIssues"))
                .extracting(BatchIssue::code, BatchIssue::detail, issue -> issue.pages()
                        .size())
                .containsExactly(tuple("quality-unchecked", "The plug-in quality:standard is not there.", 6));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPageThatCannotBeLookedAtCloselyIsQuarantinedWhoeverLooked() throws InterruptedException {
        world.check = request -> {
            if (request.page().number() == 6) {
                world.paper.undecodable.add(6);
                request.look().luma(Region.LEFT_HALF);
            }
            return List.of();
        };
        split();
        assertThat((List<ScannedPage>) written.get("updatePages"))
                .filteredOn(page -> page.disposition() == Disposition.QUARANTINED)
                .extracting(page -> page.facts().number())
                .containsExactly(6);
    }

    private void split() throws InterruptedException {
        world.past.scan();
        world.past.pages.replaceAll(
                page -> new ScannedPage(page.id(), page.batch(), page.facts(), Disposition.PENDING, Optional.empty()));
        world.past.state = Batch.State.INDEXED;
        splitStep().run(job(JobKind.SPLIT, PastExam.BATCH), run());
    }

    @Test
    void aMatchIsDecidedAndRemembersWhoTookPart() throws InterruptedException {
        world.past.scan();
        Copy copy = world.past.copy(Identity.UNREAD, 1, 2);
        world.writing.put(1, "DURAND Paul");

        identifyStep().run(job(JobKind.IDENTIFY, copy.id()), run());

        Identity identity = ((Copy) written.get("update")).identity();
        assertThat(identity.student()).contains(world.past.durand.id());
        assertThat(identity.method()).isEqualTo(Identity.Method.AUTOMATIC);
        assertThat(identity.matchedBy())
                .contains("identity:roster@1.0.0 ocr:digits@1.0.0 ocr:tesseract@1.0.0{psm=7} reader:pdf@1.0.0");
        assertThat(world.audited).extracting(AuditEntry::action).containsExactly("copy.identify");
    }

    @Test
    void aMatchThatIsOvertakenByTheOtherCopyOfTheStudentIsDecidedAgain() throws InterruptedException {
        world.past.scan();
        Copy copy = world.past.copy(Identity.UNREAD, 1, 2);
        world.writing.put(1, "DURAND Paul");
        overtakenOnce = true;

        identifyStep().run(job(JobKind.IDENTIFY, copy.id()), run());

        assertThat(overtakenOnce).isFalse();
        assertThat(((Copy) written.get("update")).identity().student()).contains(world.past.durand.id());
    }

    private SplitStep splitStep() {
        Map<String, Function<Object[], Object>> enqueuing = Map.of("enqueue", given -> {
            written.merge("enqueue", 1, (one, other) -> (Integer) one + (Integer) other);
            return UUID.randomUUID();
        });
        var quality = ReadOnly.of(
                QualityRepository.class, Map.of("replace", given -> keep("quality", List.copyOf((List<?>) given[1]))));
        var execution = new PlanExecution(scans(), copies(), ReadOnly.of(JobQueue.class, enqueuing), quality);
        return new SplitStep(world, scans(), exams(), world.documents(), world.planner(), execution, world.gate());
    }

    private IdentifyStep identifyStep() {
        var students = ReadOnly.of(StudentRepository.class, world.past.students());
        var decision = new AutomaticDecision(
                copies(), scans(), new Auditing(world), new AutomaticThresholds(TrialWorld.settings()));
        return new IdentifyStep(
                world, copies(), scans(), exams(), students, world.documents(), world.reading(), pictures(), decision);
    }

    private PageImages pictures() {
        try {
            return new PageImages(world, scans(), world.documents(), new PageStore(TrialWorld.settings()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ScanRepository scans() {
        var answers = new HashMap<>(world.past.scans());
        answers.put("findLocked", answers.get("find"));
        answers.put("page", given -> pages().stream()
                .filter(page -> page.id().equals(given[0]))
                .findFirst());
        List.of("updatePages", "addIssues", "update").forEach(name -> answers.put(name, given -> keep(name, given[0])));
        return ReadOnly.of(ScanRepository.class, answers);
    }

    @SuppressWarnings("unchecked")
    private List<ScannedPage> pages() {
        return (List<ScannedPage>) world.past.scans().get("pages").apply(new Object[] {PastExam.BATCH});
    }

    private CopyRepository copies() {
        var answers = new HashMap<>(world.past.copies());
        answers.put("find", id -> world.past.all.stream().findFirst());
        answers.put("findLocked", answers.get("find"));
        List.of("addAll", "update").forEach(name -> answers.put(name, given -> keep(name, given[0])));
        return ReadOnly.of(CopyRepository.class, answers);
    }

    private ExamRepository exams() {
        return ReadOnly.of(ExamRepository.class, world.past.exams());
    }

    private Object keep(String name, Object given) {
        if (overtakenOnce) {
            overtakenOnce = false;
            throw Problem.conflict("student-has-copy", Map.of("copy", "A-1"));
        }
        written.put(name, given);
        return name.equals("update") ? given : null;
    }

    private static TrialRun run() {
        return new TrialRun(Cancellation.NEVER, TrialRun.Progress.NOBODY);
    }

    private static Job job(JobKind kind, UUID subject) {
        return new Job(
                UUID.randomUUID(),
                kind,
                PastExam.EXAM,
                subject,
                Job.State.RUNNING,
                0,
                0,
                1,
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Optional.of(Instant.EPOCH),
                Optional.empty());
    }
}
