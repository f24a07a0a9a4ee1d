package org.korrigo.application.internal.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.korrigo.application.internal.Documents;
import org.korrigo.application.internal.quality.Inspection;
import org.korrigo.application.internal.quality.QualityGate;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.ExamRepository;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobHandler;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.spi.document.PageDefect;
import org.korrigo.spi.document.PageFacts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has the booklets of a batch planned, and writes the plan in one unit of work. */
@Component(service = JobHandler.class)
public final class SplitStep implements JobHandler {

    private final UnitOfWork work;
    private final ScanRepository scans;
    private final ExamRepository exams;
    private final Documents documents;
    private final BookletPlanner planner;
    private final PlanExecution execution;
    private final QualityGate gate;

    @Activate
    public SplitStep(
            @Reference UnitOfWork work,
            @Reference ScanRepository scans,
            @Reference ExamRepository exams,
            @Reference Documents documents,
            @Reference BookletPlanner planner,
            @Reference PlanExecution execution,
            @Reference QualityGate gate) {
        this.work = work;
        this.scans = scans;
        this.exams = exams;
        this.documents = documents;
        this.planner = planner;
        this.execution = execution;
        this.gate = gate;
    }

    @Override
    public JobKind kind() {
        return JobKind.SPLIT;
    }

    @Override
    public void run(Job job, Run run) throws InterruptedException {
        Batch batch =
                work.read(() -> scans.find(job.subject())).orElseThrow(() -> Problem.notFound("batch", job.subject()));
        if (batch.state() != Batch.State.INDEXED) {
            return;
        }
        Exam exam = work.read(() -> exams.find(batch.exam())).orElseThrow();
        Map<Integer, ScannedPage> pending = pending(batch.id());
        List<PageFacts> facts =
                pending.values().stream().map(ScannedPage::facts).toList();
        Inspection inspection = gate.inspection(run);
        var planned = planner.plan(documents.of(batch), facts, PipelineChoices.of(batch, exam), run, inspection);
        List<ScannedPage> unreadable = new ArrayList<>();
        planned.unreadable().forEach((number, defect) -> unreadable.add(unreadable(pending.remove(number), defect)));
        var outcome = new PlanExecution.Outcome(planned.plan(), pending, unreadable, planned.by(), inspection);
        work.run(() -> execution.execute(batch.id(), outcome));
    }

    private Map<Integer, ScannedPage> pending(UUID batch) {
        Map<Integer, ScannedPage> byNumber = new LinkedHashMap<>();
        work.read(() -> scans.pages(batch)).stream()
                .filter(page -> page.disposition() == ScannedPage.Disposition.PENDING)
                .forEach(page -> byNumber.put(page.facts().number(), page));
        return byNumber;
    }

    private static ScannedPage unreadable(ScannedPage page, PageDefect defect) {
        return page.setAside(ScannedPage.Disposition.QUARANTINED, defect.code(), defect.detail());
    }
}
