package org.korrigo.application.repair;

import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.scan.ScannedPage;

/** A scanned page that no copy shows. @param number in its batch, from 1 */
public record UnplacedPage(
        UUID id,
        UUID batch,
        String fileName,
        int number,
        ScannedPage.Disposition disposition,
        Optional<ScannedPage.Reason> reason) {}
