package org.korrigo.application.internal.repair;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.repair.Sheaf;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.ScannedPage;

/** What a repair may touch, held until the unit of work ends. @param batches of the exam that are split */
record LoadedSheaf(Sheaf sheaf, Map<UUID, Copy> copies, Map<UUID, ScannedPage> pages, List<Batch> batches) {

    Batch batchOf(UUID scannedPage) {
        UUID id = pages.get(scannedPage).batch();
        return batches.stream()
                .filter(batch -> batch.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
