package org.korrigo.application.internal.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.Blobs;
import org.korrigo.application.internal.Documents;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobHandler;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.ScanRepository;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.DocumentIndex;
import org.korrigo.spi.document.PageDefect;
import org.korrigo.spi.document.PageFacts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the pages of a batch without decoding one; a page with a defect is quarantined. */
@Component(service = JobHandler.class)
public final class IndexStep implements JobHandler {

    private final UnitOfWork work;
    private final ScanRepository scans;
    private final Documents documents;
    private final JobQueue jobs;
    private final Blobs blobs;
    private final Auditing audit;

    @Activate
    public IndexStep(
            @Reference UnitOfWork work,
            @Reference ScanRepository scans,
            @Reference Documents documents,
            @Reference JobQueue jobs,
            @Reference Blobs blobs,
            @Reference Auditing audit) {
        this.work = work;
        this.scans = scans;
        this.documents = documents;
        this.jobs = jobs;
        this.blobs = blobs;
        this.audit = audit;
    }

    @Override
    public JobKind kind() {
        return JobKind.INDEX;
    }

    @Override
    public void run(Job job, Run run) throws InterruptedException {
        Batch batch =
                work.read(() -> scans.find(job.subject())).orElseThrow(() -> Problem.notFound("batch", job.subject()));
        if (batch.state() != Batch.State.RECEIVED) {
            return;
        }
        Document document = documents.of(batch);
        DocumentIndex index = index(batch, document, run);
        run.progress(index.pages().size(), index.pages().size());
        work.run(() -> keep(batch.id(), index));
    }

    private DocumentIndex index(Batch batch, Document document, Run run) throws InterruptedException {
        try {
            return documents
                    .read(document, reader -> reader.index(document, run))
                    .result();
        } catch (Problem refusal) {
            if (refusal.kind() == Problem.Kind.INVALID) {
                withdraw(batch, refusal);
            }
            throw refusal;
        }
    }

    /** A file that is no document leaves nothing behind but its job, which says why. */
    private void withdraw(Batch batch, Problem refusal) {
        boolean unused = work.write(() -> {
            audit.record(Actor.SYSTEM, "scan.withdraw", batch.id(), Map.of("reason", refusal.code()));
            return scans.withdraw(batch.id());
        });
        if (unused) {
            blobs.delete(batch.blob());
        }
    }

    /** A crashed run may have got this far before: the batch's state says so. */
    private void keep(UUID id, DocumentIndex index) {
        Batch batch = scans.findLocked(id).orElseThrow(() -> Problem.notFound("batch", id));
        if (batch.state() != Batch.State.RECEIVED) {
            return;
        }
        scans.addPages(index.pages().stream().map(facts -> page(id, facts)).toList());
        scans.addIssues(
                index.remarks().stream().map(remark -> issue(id, remark)).toList());
        scans.update(batch.indexed());
        jobs.enqueue(JobKind.SPLIT, batch.exam(), id, index.pages().size());
    }

    private static ScannedPage page(UUID batch, PageFacts facts) {
        ScannedPage pending =
                new ScannedPage(UUID.randomUUID(), batch, facts, ScannedPage.Disposition.PENDING, Optional.empty());
        return facts.defect()
                .map(defect -> pending.setAside(ScannedPage.Disposition.QUARANTINED, defect.code(), defect.detail()))
                .orElse(pending);
    }

    private static BatchIssue issue(UUID batch, PageDefect remark) {
        return new BatchIssue(batch, Optional.empty(), remark.code(), remark.detail(), List.of());
    }
}
