package org.korrigo.application.internal.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.arrival.NewUpload;
import org.korrigo.application.arrival.UploadView;
import org.korrigo.application.arrival.Uploads;
import org.korrigo.application.internal.ArrivalSettings;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.exam.ExamLookup;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.arrival.Upload;
import org.korrigo.domain.arrival.UploadRepository;
import org.korrigo.domain.exam.Exam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes files in piece by piece. Only the row says that there is an upload, only its file how much of it has come. */
@Component
public final class UploadDesk implements Uploads {

    private final UnitOfWork work;
    private final UploadRepository uploads;
    private final UploadFiles files;
    private final UploadCheck checks;
    private final UploadReception reception;
    private final ExamLookup exams;
    private final ArrivalSettings settings;
    private final Auditing audit;

    @Activate
    public UploadDesk(
            @Reference UnitOfWork work,
            @Reference UploadRepository uploads,
            @Reference UploadFiles files,
            @Reference UploadCheck checks,
            @Reference UploadReception reception,
            @Reference ExamLookup exams,
            @Reference ArrivalSettings settings,
            @Reference Auditing audit) {
        this.work = work;
        this.uploads = uploads;
        this.files = files;
        this.checks = checks;
        this.reception = reception;
        this.exams = exams;
        this.settings = settings;
        this.audit = audit;
    }

    @Override
    public long limit() {
        return settings.limit();
    }

    @Override
    public UploadView create(Actor actor, String examName, NewUpload wanted) {
        actor.require(Role.ADMIN);
        Exam exam = exams.find(examName);
        checks.check(actor, exam, wanted);
        Instant now = Instant.now();
        Upload upload = new Upload(
                UUID.randomUUID(),
                exam.id(),
                actor.name(),
                wanted.file().name(),
                wanted.length(),
                wanted.file().layout(),
                wanted.file().splitConfig(),
                wanted.sha256().map(Sha256::parsed),
                wanted.fingerprint(),
                now,
                now.plus(settings.patience()),
                Optional.empty());
        work.run(() -> {
            uploads.add(upload);
            audit.record(actor, "upload.create", upload.id(), Map.of("exam", exam.reference()));
        });
        return view(upload, 0);
    }

    @Override
    public List<UploadView> unfinished(Actor actor, String exam) {
        actor.require(Role.ADMIN);
        UUID id = exams.find(exam).id();
        return work.read(() -> uploads.unfinished(actor.name(), id)).stream()
                .map(this::glance)
                .toList();
    }

    @Override
    public UploadView show(Actor actor, UUID upload) {
        return glance(find(actor, upload));
    }

    @Override
    public UploadView resume(Actor actor, UUID id) throws IOException {
        if (find(actor, id).batch().isPresent()) {
            return show(actor, id);
        }
        try (HeldUpload held = files.hold(id)) {
            return view(find(actor, id), held.durable());
        }
    }

    @Override
    public UploadView append(Actor actor, UUID id, long offset, InputStream bytes) throws IOException {
        find(actor, id);
        try (HeldUpload held = files.hold(id)) {
            // again: it may have become a batch, or gone, while somebody else held it
            Upload upload = find(actor, id);
            requireNext(upload, offset, held.durable());
            if (upload.batch().isPresent()) {
                held.delete();
                return view(upload, upload.length());
            }
            long stored = store(upload, offset, bytes, held);
            Upload now = stored == upload.length() ? reception.receive(actor, upload, held) : upload;
            return view(now, stored);
        }
    }

    private static void requireNext(Upload upload, long offset, long stored) {
        long next = upload.acknowledged(stored);
        if (offset != next) {
            throw Problem.conflict("upload-offset", Map.of("expected", next, "given", offset));
        }
    }

    /** What came is made durable even when the connection breaks: an answer that nobody hears is asked for later. */
    private static long store(Upload upload, long offset, InputStream bytes, HeldUpload held) throws IOException {
        try {
            held.append(offset, bytes, upload.length() - offset);
            if (bytes.read() >= 0) {
                throw Problem.invalid("upload-too-long", Map.of("length", upload.length()));
            }
        } catch (IOException | RuntimeException e) {
            held.durable();
            throw e;
        }
        return held.durable();
    }

    @Override
    public void abandon(Actor actor, UUID id) throws IOException {
        find(actor, id);
        try (HeldUpload held = files.hold(id)) {
            work.run(() -> {
                if (uploads.remove(id)) {
                    audit.record(actor, "upload.abandon", id, Map.of());
                }
            });
            held.delete();
        }
    }

    /** Nobody learns of other people's uploads. */
    private Upload find(Actor actor, UUID id) {
        actor.require(Role.ADMIN);
        return work.read(() -> uploads.find(id))
                .filter(upload -> upload.owner().equals(actor.name()))
                .orElseThrow(() -> Problem.notFound("upload", id));
    }

    private UploadView glance(Upload upload) {
        try {
            return view(upload, files.length(upload.id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UploadView view(Upload upload, long stored) {
        return new UploadView(
                upload.id(),
                upload.exam(),
                upload.fileName(),
                upload.length(),
                upload.acknowledged(stored),
                upload.fingerprint(),
                upload.createdAt(),
                upload.expiresAt(),
                upload.batch());
    }
}
