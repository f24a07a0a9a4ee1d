package org.korrigo.rest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.scan.QualityVerdict;
import org.korrigo.application.scan.QualityVerdict.QualityCounts;
import org.korrigo.application.scan.QualityVerdict.QualityRemark;
import org.korrigo.application.scan.ScanQuality;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.scan.QualityLevel;

/** One page is blurred. */
public final class FakeScanQuality implements ScanQuality {

    String checked = "";

    @Override
    public QualityVerdict ofBatch(Actor actor, UUID batch) {
        return verdict();
    }

    @Override
    public QualityVerdict check(Actor actor, String fileName, Optional<String> layout, InputStream bytes)
            throws IOException {
        actor.require(Role.ADMIN, Role.SECRETARY);
        checked = fileName + " " + layout.orElse("-") + " " + bytes.readAllBytes().length;
        return verdict();
    }

    private static QualityVerdict verdict() {
        var blurred = new QualityRemark(
                QualityLevel.RED, "blurred", List.of(3), Optional.of(0.9), Optional.of(0.65), "It is blurred.");
        return new QualityVerdict(
                QualityLevel.RED, new QualityCounts(2, 0, 1, 0), List.of("quality:standard@1.0.0"), List.of(blurred));
    }
}
