package org.korrigo.domain.copy;

import java.util.UUID;

/**
 * The last PDF that was made of a copy, in one of its variants. It outlives the reopening of the copy: when nothing that it shows has
 * changed it serves again.
 *
 * @param inputs SHA-256 of all that it shows and of who rendered it, in hexadecimal
 */
public record MadePdf(UUID copy, Variant variant, String inputs, FinalPdf pdf) {

    /** For whom it is. */
    public enum Variant {
        /** The student's own: with the name, on the pages as they were scanned. */
        NAMED,
        /** With the number alone, on pages without identity zones. */
        ANONYMOUS
    }
}
