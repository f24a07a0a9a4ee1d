package org.korrigo.application.scan;

import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.scan.ScannedPage;

/** A scanned page. @param number in the document, from 1 */
public record PageView(
        UUID id,
        int number,
        double widthMm,
        double heightMm,
        String codec,
        ScannedPage.Disposition disposition,
        Optional<ScannedPage.Reason> reason) {}
