package org.korrigo.application.internal.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.korrigo.application.internal.Documents;
import org.korrigo.application.internal.PluginCalls;
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
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.split.SplitRequest;
import org.korrigo.spi.split.SplitStrategy;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks at every page once, lets the split strategy plan, and writes the plan in one unit of work. */
@Component(service = JobHandler.class)
public final class SplitStep implements JobHandler {

    private final UnitOfWork work;
    private final ScanRepository scans;
    private final ExamRepository exams;
    private final Documents documents;
    private final ZoneReader zones;
    private final PluginCalls plugins;
    private final PlanExecution execution;

    @Activate
    public SplitStep(
            @Reference UnitOfWork work,
            @Reference ScanRepository scans,
            @Reference ExamRepository exams,
            @Reference Documents documents,
            @Reference ZoneReader zones,
            @Reference PluginCalls plugins,
            @Reference PlanExecution execution) {
        this.work = work;
        this.scans = scans;
        this.exams = exams;
        this.documents = documents;
        this.zones = zones;
        this.plugins = plugins;
        this.execution = execution;
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
        Document document = documents.of(batch);
        List<PageFacts> facts =
                pending.values().stream().map(ScannedPage::facts).toList();
        BatchViews views = new BatchViews(
                documents, zones, document, facts, exam.pipeline().ocr(), run);
        List<ScannedPage> unreadable = walk(views, pending, run);
        unreadable.forEach(page -> pending.remove(page.facts().number()));
        SplitRequest request = new SplitRequest(
                pending.values().stream().map(ScannedPage::facts).toList(),
                batch.layout(),
                batch.split().options(),
                views,
                run);
        var plan = plugins.call(SplitStrategy.class, batch.split().id(), strategy -> strategy.plan(request));
        PlanCheck.requireEveryPageOnce(plan.result(), pending.keySet());
        run.check();
        work.run(() -> execution.execute(
                batch.id(), new PlanExecution.Outcome(plan.result(), pending, unreadable, plan.by())));
    }

    private Map<Integer, ScannedPage> pending(UUID batch) {
        Map<Integer, ScannedPage> byNumber = new LinkedHashMap<>();
        work.read(() -> scans.pages(batch)).stream()
                .filter(page -> page.disposition() == ScannedPage.Disposition.PENDING)
                .forEach(page -> byNumber.put(page.facts().number(), page));
        return byNumber;
    }

    /** Decodes every page once, so that one which cannot be decoded is found before anything is planned. */
    private static List<ScannedPage> walk(BatchViews views, Map<Integer, ScannedPage> pages, Run run)
            throws InterruptedException {
        List<ScannedPage> unreadable = new ArrayList<>();
        int done = 0;
        for (ScannedPage page : pages.values()) {
            run.check();
            try {
                views.thumbnail(page.facts().number());
            } catch (Problem e) {
                if (e.kind() != Problem.Kind.INVALID) {
                    throw e;
                }
                unreadable.add(page.setAside(ScannedPage.Disposition.QUARANTINED, e.code(), e.getMessage()));
            }
            run.progress(++done, pages.size());
        }
        return unreadable;
    }
}
