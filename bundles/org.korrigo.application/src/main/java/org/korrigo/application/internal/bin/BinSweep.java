package org.korrigo.application.internal.bin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.korrigo.application.bin.DeletedExams;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.Blobs;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.bin.DeletedExam;
import org.korrigo.domain.bin.ExamBin;
import org.korrigo.spi.storage.BlobRef;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets exams whose time in the bin is over, and their files. */
@Component(service = BinSweep.class, immediate = true)
public final class BinSweep {

    private static final Logger LOG = LoggerFactory.getLogger(BinSweep.class);
    private static final int FIRST_MINUTES = 20;
    private static final int MINUTES = 60;

    private final UnitOfWork work;
    private final ExamBin bin;
    private final DeletedExams rules;
    private final Blobs blobs;
    private final Auditing audit;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(BinSweep::thread);

    @Activate
    public BinSweep(
            @Reference UnitOfWork work,
            @Reference ExamBin bin,
            @Reference DeletedExams rules,
            @Reference Blobs blobs,
            @Reference Auditing audit) {
        this.work = work;
        this.bin = bin;
        this.rules = rules;
        this.blobs = blobs;
        this.audit = audit;
        clock.scheduleWithFixedDelay(() -> sweepSafely(Instant.now()), FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @Deactivate
    void stop() {
        clock.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "korrigo-bin-sweep");
        thread.setDaemon(true);
        return thread;
    }

    private void sweepSafely(Instant now) {
        try {
            sweep(now);
        } catch (RuntimeException e) {
            LOG.warn("Deleted exams whose time is over could not be forgotten; tried again in an hour", e);
        }
    }

    void sweep(Instant now) {
        if (rules.retentionDays() == 0) {
            return;
        }
        Instant limit = now.minus(Duration.ofDays(rules.retentionDays()));
        for (DeletedExam exam : work.read(() -> bin.deletedBefore(limit))) {
            forget(exam);
        }
    }

    private void forget(DeletedExam exam) {
        List<BlobRef> unnamed = new ArrayList<>();
        work.run(() -> {
            unnamed.clear();
            unnamed.addAll(bin.forget(exam.id()));
            Map<String, String> facts =
                    Map.of("reference", exam.reference(), "files", Integer.toString(unnamed.size()));
            audit.record(Actor.SYSTEM, "exam.forget", exam.id(), facts);
        });
        unnamed.forEach(blobs::delete);
    }
}
