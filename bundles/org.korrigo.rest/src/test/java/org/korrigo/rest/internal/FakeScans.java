package org.korrigo.rest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.korrigo.application.scan.BatchView;
import org.korrigo.application.scan.PageView;
import org.korrigo.application.scan.ScanFile;
import org.korrigo.application.scan.Scans;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.PageAccounts;
import org.korrigo.domain.scan.QualityLevel;
import org.korrigo.domain.scan.ScannedPage;

/** Counts what arrives. */
public final class FakeScans implements Scans {

    static final UUID BATCH = new UUID(7, 7);

    final CountDownLatch firstBytes = new CountDownLatch(1);
    final CountDownLatch broken = new CountDownLatch(1);
    ScanFile received;
    volatile long bytes;

    @Override
    public BatchView receive(Actor actor, String exam, ScanFile file, InputStream in) throws IOException {
        actor.require(Role.ADMIN);
        received = file;
        byte[] buffer = new byte[8192];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                firstBytes.countDown();
            }
        } catch (IOException e) {
            broken.countDown();
            throw e;
        }
        return view();
    }

    @Override
    public List<BatchView> list(Actor actor, String exam) {
        return List.of(view());
    }

    @Override
    public BatchView show(Actor actor, UUID batch) {
        return view();
    }

    @Override
    public List<PageView> pages(Actor actor, UUID batch) {
        var reason = Optional.of(new ScannedPage.Reason("blank", "No ink."));
        return List.of(new PageView(new UUID(8, 1), 1, 420, 297, "JPEG", ScannedPage.Disposition.BLANK, reason));
    }

    private BatchView view() {
        var issue = new BatchIssue(BATCH, Optional.empty(), "odd-page", "One page too many.", List.of(5));
        return new BatchView(
                BATCH,
                FakeExams.ID,
                "scan.pdf",
                bytes,
                "00",
                "copie-a3",
                "RECEIVED",
                "",
                PageAccounts.NONE,
                0,
                List.of(issue),
                QualityLevel.ORANGE,
                Instant.EPOCH,
                1);
    }
}
