package org.korrigo.application.internal.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.copy.PageImages;
import org.korrigo.application.internal.copy.PageStore;
import org.korrigo.application.internal.pipeline.AutomaticDecision;
import org.korrigo.application.internal.pipeline.AutomaticThresholds;
import org.korrigo.application.internal.pipeline.IdentifyStep;
import org.korrigo.application.internal.pipeline.PlanExecution;
import org.korrigo.application.internal.pipeline.SplitStep;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.CopyRepository;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.domain.roster.StudentRepository;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.QualityRepository;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.spi.Cancellation;

/** The steps of the pipeline on repositories that remember what was written. */
abstract class StepBench {

    final TrialWorld world = new TrialWorld();
    final Map<String, Object> written = new HashMap<>();
    boolean overtakenOnce;

    final void split() throws InterruptedException {
        world.past.scan();
        world.past.pages.replaceAll(
                page -> new ScannedPage(page.id(), page.batch(), page.facts(), Disposition.PENDING, Optional.empty()));
        world.past.state = Batch.State.INDEXED;
        splitStep().run(job(JobKind.SPLIT, PastExam.BATCH), run());
    }

    final SplitStep splitStep() {
        Map<String, Function<Object[], Object>> enqueuing = Map.of("enqueue", given -> {
            written.merge("enqueue", 1, (one, other) -> (Integer) one + (Integer) other);
            return UUID.randomUUID();
        });
        var quality = ReadOnly.of(
                QualityRepository.class, Map.of("replace", given -> keep("quality", List.copyOf((List<?>) given[1]))));
        var execution = new PlanExecution(scans(), copies(), ReadOnly.of(JobQueue.class, enqueuing), quality);
        return new SplitStep(world, scans(), exams(), world.documents(), world.planner(), execution, world.gate());
    }

    final IdentifyStep identifyStep() {
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

    static TrialRun run() {
        return new TrialRun(Cancellation.NEVER, TrialRun.Progress.NOBODY);
    }

    static Job job(JobKind kind, UUID subject) {
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
