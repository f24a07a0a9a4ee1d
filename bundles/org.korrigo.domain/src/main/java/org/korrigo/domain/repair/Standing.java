package org.korrigo.domain.repair;

import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.domain.scan.ScannedPage.Reason;

/** What became of a scanned page. @param readable whether it can be shown at all */
public record Standing(UUID scannedPage, Disposition disposition, Optional<Reason> reason, boolean readable) {

    Standing placed() {
        return new Standing(scannedPage, Disposition.PLACED, Optional.empty(), readable);
    }

    Standing setAside(Disposition fate, Reason why) {
        return new Standing(scannedPage, fate, Optional.of(why), readable);
    }
}
