package org.korrigo.application.internal.arrival;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.korrigo.application.internal.Auditing;
import org.korrigo.application.internal.scan.ScanDesk;
import org.korrigo.application.scan.ScanFile;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.arrival.Upload;
import org.korrigo.domain.arrival.UploadRepository;
import org.korrigo.spi.storage.BlobRef;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a batch of an upload that is whole. The batch and the word that it is there come in one unit of work. */
@Component(service = UploadReception.class)
public final class UploadReception {

    private static final Logger LOG = LoggerFactory.getLogger(UploadReception.class);

    private final UnitOfWork work;
    private final UploadRepository uploads;
    private final ScanDesk scans;
    private final Auditing audit;

    @Activate
    public UploadReception(
            @Reference UnitOfWork work,
            @Reference UploadRepository uploads,
            @Reference ScanDesk scans,
            @Reference Auditing audit) {
        this.work = work;
        this.uploads = uploads;
        this.scans = scans;
        this.audit = audit;
    }

    /** @throws Problem what is wrong with the file; when nothing will change that, the upload is gone */
    Upload receive(Actor actor, Upload upload, HeldUpload held) throws IOException {
        try {
            BlobRef content = held.content();
            requireHash(upload, content);
            store(actor, upload, held.file(), content);
        } catch (Problem refusal) {
            if (Refusals.isFinal(refusal)) {
                drop(actor, upload.id(), refusal);
                held.delete();
            }
            throw refusal;
        }
        deleteQuietly(held);
        return work.read(() -> uploads.find(upload.id())).orElse(upload);
    }

    private void store(Actor actor, Upload upload, Path file, BlobRef content) throws IOException {
        ScanFile wanted = new ScanFile(upload.fileName(), upload.layout(), upload.splitConfig());
        ScanDesk.StoredFile stored = new ScanDesk.StoredFile(file, content);
        scans.receive(
                actor, upload.exam().toString(), wanted, stored, batch -> uploads.received(upload.id(), batch.id()));
    }

    private static void requireHash(Upload upload, BlobRef content) {
        String expected = upload.sha256().orElse(content.sha256());
        if (!content.sha256().equals(expected)) {
            throw Problem.invalid(
                    "upload-hash", Map.of("name", upload.fileName(), "expected", expected, "found", content.sha256()));
        }
    }

    private void drop(Actor actor, UUID upload, Problem refusal) {
        work.run(() -> {
            uploads.remove(upload);
            audit.record(actor, "upload.refuse", upload, Map.of("reason", refusal.code()));
        });
    }

    /** The batch is there: what is left of the upload is only in the way, and the next sweep takes it. */
    private static void deleteQuietly(HeldUpload held) {
        try {
            held.delete();
        } catch (IOException e) {
            LOG.warn("The file of an upload that has become a batch stays until it expires: {}", e.toString());
        }
    }
}
