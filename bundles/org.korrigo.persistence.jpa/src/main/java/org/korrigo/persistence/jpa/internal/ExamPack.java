package org.korrigo.persistence.jpa.internal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in a packed exam, beside the rows: {@code exam.json}.
 *
 * @param exam its id
 * @param tables those that others refer to first
 */
record ExamPack(int format, String exam, String reference, List<Part> tables) {

    static final int FORMAT = 1;
    static final String MANIFEST = "exam.json";

    /** Rows of one table, {@code rows/TABLE.copy}, in PostgreSQL's text format. */
    record Part(String table, List<String> columns, long rows, String sha256) {

        String entry() {
            return "rows/" + table + ".copy";
        }

        String names() {
            return columns.stream().map(ExamClosure::quoted).collect(Collectors.joining(", "));
        }
    }
}
