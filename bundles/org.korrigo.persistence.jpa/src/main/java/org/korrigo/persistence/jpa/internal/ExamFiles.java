package org.korrigo.persistence.jpa.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.korrigo.spi.storage.BlobRef;

/** The files that exams name. */
final class ExamFiles {

    private static final Map<String, String> COLUMNS = new TreeMap<>(Map.of(
            "batch", "sha256, size",
            "arrival", "sha256, size",
            "copy", "final_sha256, final_size",
            "made_pdf", "sha256, size"));

    private ExamFiles() {}

    /** Every file of the exam, once. */
    static List<BlobRef> of(Connection connection, ExamClosure closure) throws SQLException {
        List<String> queries = new ArrayList<>();
        COLUMNS.forEach((table, columns) ->
                queries.add("select " + columns + " from " + table + " where " + closure.condition(table)));
        List<BlobRef> files = new ArrayList<>();
        JpaExamBin.each(
                connection,
                "select distinct sha256, size from (" + String.join(" union ", queries)
                        + ") f (sha256, size) where sha256 is not null order by 1",
                row -> files.add(new BlobRef(row.getString(1), row.getLong(2))));
        return files;
    }

    /** Those that neither an exam nor a deleted one names. */
    static List<BlobRef> unnamed(Connection connection, List<BlobRef> files) throws SQLException {
        List<BlobRef> unnamed = new ArrayList<>();
        for (BlobRef file : files) {
            List<String> named = new ArrayList<>();
            COLUMNS.forEach((table, columns) -> named.add("exists (select from " + table + " where "
                    + columns.substring(0, columns.indexOf(',')) + " = '" + file.sha256() + "')"));
            named.add("exists (select from deleted_exam_file where sha256 = '" + file.sha256() + "')");
            JpaExamBin.each(connection, "select " + String.join(" or ", named), row -> {
                if (!row.getBoolean(1)) {
                    unnamed.add(file);
                }
            });
        }
        return unnamed;
    }
}
