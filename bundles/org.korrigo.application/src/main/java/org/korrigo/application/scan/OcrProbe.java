package org.korrigo.application.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Lets the OCR engines read a file, so that somebody sees what they make of a kind of scan. Nothing is kept. For administrators. */
@ProviderType
public interface OcrProbe {

    /**
     * Reads the first page of a PDF or an image (JPEG, PNG, TIFF) as a whole, as each kind of writing that an engine takes.
     *
     * @param engine id; empty for all that serve
     * @throws org.korrigo.domain.Problem {@code scan-empty}, {@code scan-not-a-document}, {@code plugin-unavailable}, or what a plug-in says
     */
    List<Reading> read(Actor actor, String fileName, InputStream bytes, Optional<String> engine) throws IOException;

    /**
     * What an engine read.
     *
     * @param engine and version, for example {@code ocr:tesseract@1.0.0}
     * @param writing it was told to expect
     * @param text surest candidate; empty when it read nothing
     * @param confidence 0 to 1, the engine's own
     */
    record Reading(String engine, String writing, String text, double confidence) {}
}
