package org.korrigo.rest.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.korrigo.application.arrival.NewUpload;
import org.korrigo.application.arrival.UploadView;
import org.korrigo.application.arrival.Uploads;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;

/** One upload of ten bytes, the administrator's. */
public final class FakeUploads implements Uploads {

    static final int LENGTH = 10;
    static final long LIMIT = 2L << 30;

    final ByteArrayOutputStream arrived = new ByteArrayOutputStream();
    final CountDownLatch broken = new CountDownLatch(1);
    NewUpload wanted;
    boolean busy;
    boolean abandoned;

    @Override
    public long limit() {
        return LIMIT;
    }

    @Override
    public UploadView create(Actor actor, String exam, NewUpload upload) {
        actor.require(Role.ADMIN);
        if (upload.length() > LIMIT) {
            throw Problem.of(Problem.Kind.TOO_LARGE, "scan-too-large", Map.of("limitMebibytes", "2048"));
        }
        wanted = upload;
        return view();
    }

    @Override
    public List<UploadView> unfinished(Actor actor, String exam) {
        return List.of(view());
    }

    @Override
    public UploadView show(Actor actor, UUID upload) {
        return view();
    }

    @Override
    public UploadView resume(Actor actor, UUID upload) {
        require(actor, upload);
        return view();
    }

    @Override
    public UploadView append(Actor actor, UUID upload, long offset, InputStream bytes) throws IOException {
        require(actor, upload);
        if (offset != arrived.size()) {
            throw Problem.conflict("upload-offset", Map.of("expected", arrived.size(), "given", offset));
        }
        try {
            bytes.transferTo(arrived);
        } catch (IOException e) {
            broken.countDown();
            throw e;
        }
        return view();
    }

    @Override
    public void abandon(Actor actor, UUID upload) {
        require(actor, upload);
        abandoned = true;
    }

    private void require(Actor actor, UUID upload) {
        if (!actor.name().equals("admin")) {
            throw Problem.notFound("upload", upload);
        }
        if (busy) {
            throw Problem.conflict("upload-busy", Map.of());
        }
    }

    private UploadView view() {
        Optional<UUID> batch = arrived.size() == LENGTH ? Optional.of(FakeScans.BATCH) : Optional.empty();
        return new UploadView(
                FakeCopies.ID,
                FakeExams.ID,
                "lot.pdf",
                LENGTH,
                arrived.size(),
                Optional.of("lot.pdf-10"),
                Instant.EPOCH,
                Instant.parse("2026-06-15T10:00:00Z"),
                batch);
    }
}
