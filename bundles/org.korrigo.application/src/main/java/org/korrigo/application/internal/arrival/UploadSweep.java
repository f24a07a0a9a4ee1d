package org.korrigo.application.internal.arrival;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.korrigo.application.internal.Auditing;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.arrival.Upload;
import org.korrigo.domain.arrival.UploadRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes uploads that nobody has finished in time, and files that no upload knows. */
@Component(service = UploadSweep.class, immediate = true)
public final class UploadSweep {

    private static final Logger LOG = LoggerFactory.getLogger(UploadSweep.class);
    private static final int FIRST_MINUTES = 5;
    private static final int MINUTES = 60;

    private final UnitOfWork work;
    private final UploadRepository uploads;
    private final UploadFiles files;
    private final Auditing audit;
    private final ScheduledExecutorService clock = Clocks.named("korrigo-upload-sweep");

    @Activate
    public UploadSweep(
            @Reference UnitOfWork work,
            @Reference UploadRepository uploads,
            @Reference UploadFiles files,
            @Reference Auditing audit) {
        this.work = work;
        this.uploads = uploads;
        this.files = files;
        this.audit = audit;
        clock.scheduleWithFixedDelay(this::sweepSafely, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @Deactivate
    void stop() {
        clock.shutdownNow();
    }

    private void sweepSafely() {
        try {
            sweep(Instant.now());
        } catch (IOException | RuntimeException e) {
            LOG.warn("Uploads that have expired could not be deleted; tried again in an hour", e);
        }
    }

    void sweep(Instant now) throws IOException {
        for (Upload upload : work.read(() -> uploads.expired(now))) {
            expire(upload);
        }
        for (UUID id : files.all()) {
            if (work.read(() -> uploads.find(id))
                    .filter(upload -> upload.batch().isEmpty())
                    .isEmpty()) {
                files.delete(id);
            }
        }
    }

    private void expire(Upload upload) throws IOException {
        try (HeldUpload held = files.hold(upload.id())) {
            work.run(() -> {
                uploads.remove(upload.id());
                if (upload.batch().isEmpty()) {
                    audit.record(Actor.SYSTEM, "upload.expire", upload.id(), Map.of("owner", upload.owner()));
                }
            });
            held.delete();
        } catch (Problem busy) {
            LOG.debug("Upload {} has expired but bytes still arrive", upload.id(), busy);
        }
    }
}
