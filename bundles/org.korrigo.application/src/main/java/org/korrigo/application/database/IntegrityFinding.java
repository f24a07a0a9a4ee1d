package org.korrigo.application.database;

import java.util.List;

/**
 * Something stored that does not fit together.
 *
 * @param code stable, for example {@code page-lost}
 * @param examples a few of them, by what people call them; never a name of a person
 * @param mendable whether the server can put it right without losing anything
 * @param mended how many were put right
 */
public record IntegrityFinding(String code, long count, List<String> examples, boolean mendable, long mended) {

    /** Takes room and does no harm. */
    public static final String UNREFERENCED = "blob-unreferenced";

    public IntegrityFinding {
        examples = List.copyOf(examples);
    }

    /** Whether there is still something to be done about it. */
    public boolean isOpen() {
        return mended < count && !code.equals(UNREFERENCED);
    }
}
