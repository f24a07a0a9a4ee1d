package org.korrigo.application.internal.arrival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.korrigo.application.arrival.NewUpload;
import org.korrigo.application.internal.ArrivalSettings;
import org.korrigo.application.internal.scan.ScanDesk;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.arrival.UploadRepository;
import org.korrigo.domain.exam.Exam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Refuses, before a byte is sent, what would be refused after the last one. */
@Component(service = UploadCheck.class)
public final class UploadCheck {

    private static final int LONGEST_TEXT = 500;

    private final UnitOfWork work;
    private final UploadRepository uploads;
    private final UploadFiles files;
    private final ScanDesk scans;
    private final ArrivalSettings settings;

    @Activate
    public UploadCheck(
            @Reference UnitOfWork work,
            @Reference UploadRepository uploads,
            @Reference UploadFiles files,
            @Reference ScanDesk scans,
            @Reference ArrivalSettings settings) {
        this.work = work;
        this.uploads = uploads;
        this.files = files;
        this.scans = scans;
        this.settings = settings;
    }

    void check(Actor actor, Exam exam, NewUpload wanted) {
        requireText(wanted.file().name());
        requireText(wanted.fingerprint().orElse("-"));
        if (wanted.length() < 1) {
            throw Problem.invalid("scan-empty", Map.of("name", wanted.file().name()));
        }
        scans.requireSize(wanted.file().name(), wanted.length());
        scans.requireCut(exam, wanted.file());
        Optional<String> hash = wanted.sha256().map(Sha256::parsed);
        work.read(() -> {
            hash.ifPresent(sha256 -> scans.requireNew(exam, wanted.file().name(), sha256));
            requireTurn(actor);
            return null;
        });
        requireRoom(wanted.length());
    }

    private static void requireText(String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw Problem.invalid("upload-name", Map.of("most", LONGEST_TEXT));
        }
    }

    private void requireTurn(Actor actor) {
        int most = settings.uploadsPerUser();
        if (uploads.countUnfinished(actor.name()) >= most) {
            throw Problem.conflict("uploads-too-many", Map.of("most", most));
        }
    }

    private void requireRoom(long bytes) {
        try {
            files.requireRoom(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
