package org.korrigo.domain.repair;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.domain.scan.ScannedPage.Reason;
import org.korrigo.spi.document.Rotation;

/**
 * Puts a new scan of the same paper in every place of an old one, which is discarded. Drawings stay: it is the same paper. Wherever the
 * new scan stood before, it leaves.
 *
 * @param turn clockwise, when the new scan lies otherwise on the glass than the old one
 */
public record ReplacePage(UUID scannedPage, UUID by, Rotation turn) implements Repair {

    @Override
    public String kind() {
        return "replace-page";
    }

    @Override
    public Set<UUID> copies() {
        return Set.of();
    }

    @Override
    public Set<UUID> scannedPages() {
        return Set.of(scannedPage, by);
    }

    @Override
    public Sheaf applied(Sheaf sheaf) {
        if (scannedPage.equals(by)) {
            throw Problem.conflict("repair-without-effect", Map.of());
        }
        if (!sheaf.page(by).readable()) {
            throw Problem.conflict("page-unreadable", Map.of());
        }
        Map<UUID, List<CopyPage>> places = sheaf.showing(scannedPage);
        if (places.isEmpty()) {
            throw Problem.conflict("page-in-no-copy", Map.of());
        }
        Sheaf done = sheaf.withoutPlacesOf(by);
        for (var shown : places.entrySet()) {
            for (CopyPage old : shown.getValue()) {
                CopyPage fresh = old.scannedAs(by).turned(turn);
                done = done.change(shown.getKey(), booklet -> booklet.withChanged(booklet.page(old.key()), fresh));
            }
        }
        return done.with(sheaf.page(scannedPage)
                        .setAside(Disposition.DISCARDED, new Reason("replaced", "Scanned again.")))
                .with(sheaf.page(by).placed());
    }
}
