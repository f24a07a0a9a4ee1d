package org.korrigo.application.internal.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.korrigo.application.internal.ArrivalSettings;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.Blobs;
import org.korrigo.application.internal.Importers;
import org.korrigo.application.internal.arrival.DiskRoom;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.arrival.Arrival;
import org.korrigo.domain.arrival.ArrivalRepository;
import org.korrigo.domain.job.Job;
import org.korrigo.domain.job.JobHandler;
import org.korrigo.domain.job.JobKind;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.storage.BlobRef;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has an archive or image opened, keeps each document and makes batches of all of them in one unit of work. */
@Component(service = JobHandler.class)
public final class UnpackStep implements JobHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnpackStep.class);
    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

    private final UnitOfWork work;
    private final ArrivalRepository arrivals;
    private final Importers importers;
    private final Blobs blobs;
    private final ArrivalBatches batches;
    private final Auditing audit;
    private final DiskRoom room;

    @Activate
    public UnpackStep(
            @Reference UnitOfWork work,
            @Reference ArrivalRepository arrivals,
            @Reference Importers importers,
            @Reference Blobs blobs,
            @Reference ArrivalBatches batches,
            @Reference Auditing audit,
            @Reference ArrivalSettings settings)
            throws IOException {
        this(work, arrivals, importers, blobs, batches, audit, DiskRoom.on(TEMPORARY, settings.reserve()));
    }

    UnpackStep(
            UnitOfWork work,
            ArrivalRepository arrivals,
            Importers importers,
            Blobs blobs,
            ArrivalBatches batches,
            Auditing audit,
            DiskRoom room) {
        this.work = work;
        this.arrivals = arrivals;
        this.importers = importers;
        this.blobs = blobs;
        this.batches = batches;
        this.audit = audit;
        this.room = room;
        try {
            UnpackFolder.sweep(TEMPORARY);
        } catch (IOException e) {
            LOG.warn("What a killed server left in {} stays: {}", TEMPORARY, e.toString());
        }
    }

    @Override
    public JobKind kind() {
        return JobKind.UNPACK;
    }

    @Override
    public void run(Job job, Run run) throws IOException, InterruptedException {
        Arrival arrival = work.read(() -> arrivals.find(job.subject()))
                .orElseThrow(() -> Problem.notFound("arrival", job.subject()));
        if (arrival.state() != Arrival.State.RECEIVED) {
            return;
        }
        try (UnpackFolder folder = UnpackFolder.create(TEMPORARY)) {
            ArrivalOpening opening = open(arrival, folder, run);
            List<ArrivalBatches.Kept> kept = keep(opening.documents(), run);
            work.run(() -> batches.open(arrival.id(), opening.openedBy(), kept, opening.remarks()));
        }
    }

    private ArrivalOpening open(Arrival arrival, UnpackFolder folder, Run run)
            throws IOException, InterruptedException {
        try {
            return opened(arrival, folder, new RoomWatch(run, room));
        } catch (Problem refusal) {
            if (refusal.kind() == Problem.Kind.INVALID) {
                withdraw(arrival, refusal);
            }
            throw refusal;
        }
    }

    private ArrivalOpening opened(Arrival arrival, UnpackFolder folder, RoomWatch run)
            throws IOException, InterruptedException {
        ArrivalOpening opening = new ArrivalOpening(importers, folder, run);
        try {
            opening.open(arrival.fileName(), new Document(blobs.file(arrival.blob()), arrival.mediaType()));
            return opening;
        } catch (InterruptedException e) {
            run.explain();
            throw e;
        }
    }

    /** A file of which nothing can be made leaves nothing behind but its job, which says why. */
    private void withdraw(Arrival arrival, Problem refusal) {
        boolean unused = work.write(() -> {
            audit.record(Actor.SYSTEM, "arrival.withdraw", arrival.id(), Map.of("reason", refusal.code()));
            return arrivals.withdraw(arrival.id());
        });
        if (unused) {
            blobs.delete(arrival.blob());
        }
    }

    private List<ArrivalBatches.Kept> keep(List<ArrivalOpening.Found> found, Run run)
            throws IOException, InterruptedException {
        List<ArrivalBatches.Kept> kept = new ArrayList<>();
        for (ArrivalOpening.Found document : found) {
            run.check();
            kept.add(new ArrivalBatches.Kept(document, put(document.file().file())));
            run.progress(kept.size(), found.size());
        }
        return kept;
    }

    private BlobRef put(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return blobs.put(bytes);
        }
    }
}
