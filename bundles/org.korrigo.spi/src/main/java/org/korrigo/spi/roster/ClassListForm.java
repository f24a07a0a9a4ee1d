package org.korrigo.spi.roster;

import java.util.List;

/**
 * How a reader understood a file, for the person who looks before anything is written. Texts are empty where there is nothing to tell.
 *
 * @param encoding of its characters, for example {@code ISO-8859-15}
 * @param separator between its columns
 * @param columns in the order of the file
 */
public record ClassListForm(String encoding, String separator, List<ListedColumn> columns) {

    /** Of a reader that tells nothing. */
    public static final ClassListForm UNTOLD = new ClassListForm("", "", List.of());

    public ClassListForm {
        columns = List.copyOf(columns);
    }
}
