package org.korrigo.application.internal.repair;

import java.util.List;
import java.util.UUID;
import org.korrigo.domain.copy.CopyPage;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.ZoneRole;

/** The pages of a copy on which the name is read, as they are read: whose copy it is depends on nothing else. */
record IdentityPages(List<Read> pages) {

    private record Read(UUID scannedPage, Region region, Rotation rotation, int logical) {}

    static IdentityPages of(List<CopyPage> pages, LoadedSheaf loaded) {
        return new IdentityPages(pages.stream()
                .filter(page -> !loaded.batchOf(page.scannedPage())
                        .layout()
                        .zones(ZoneRole.IDENTITY, page.logical())
                        .isEmpty())
                .map(page -> new Read(page.scannedPage(), page.region(), page.rotation(), page.logical()))
                .toList());
    }
}
