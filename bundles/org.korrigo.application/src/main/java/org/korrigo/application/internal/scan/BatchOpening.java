package org.korrigo.application.internal.scan;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.internal.Auditing;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.job.JobKind;
import org.korrigo.domain.job.JobQueue;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScanRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the batch of a document whose bytes are kept, with its first job. Needs a unit of work. */
@Component(service = BatchOpening.class)
public final class BatchOpening {

    private final ScanRepository scans;
    private final JobQueue jobs;
    private final Auditing audit;

    @Activate
    public BatchOpening(@Reference ScanRepository scans, @Reference JobQueue jobs, @Reference Auditing audit) {
        this.scans = scans;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** @throws org.korrigo.domain.Problem {@code scan-duplicate} with the fact {@code batch} */
    public Batch open(Actor actor, Exam exam, Cut cut, ArrivedFile file) {
        Batch batch = scans.add(new Batch(
                UUID.randomUUID(),
                exam.id(),
                file.blob(),
                file.mediaType(),
                file.name(),
                cut.layout(),
                cut.split(),
                Batch.State.RECEIVED,
                Optional.empty(),
                actor.name(),
                Instant.now(),
                0));
        jobs.enqueue(JobKind.INDEX, exam.id(), batch.id());
        audit.record(
                actor,
                "scan.receive",
                batch.id(),
                Map.of("exam", exam.reference(), "sha256", file.blob().sha256()));
        return batch;
    }
}
