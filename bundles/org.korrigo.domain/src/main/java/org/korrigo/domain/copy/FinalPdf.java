package org.korrigo.domain.copy;

import org.korrigo.spi.storage.BlobRef;

/** The annotated PDF. @param revision of the marking it shows; @param renderedBy plug-in and version */
public record FinalPdf(BlobRef blob, long revision, String renderedBy) {}
