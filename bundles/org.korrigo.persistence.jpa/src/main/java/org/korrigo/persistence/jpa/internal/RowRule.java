package org.korrigo.persistence.jpa.internal;

import java.util.Optional;

/**
 * Something that must not be in the database.
 *
 * @param select the name and the id of each row that breaks it; {@code {in X}} keeps to the exam X when one is asked for
 * @param mend a statement that puts all of them right, with the same places
 */
record RowRule(String code, String select, Optional<String> mend) {

    static RowRule reported(String code, String select) {
        return new RowRule(code, select, Optional.empty());
    }

    static RowRule mended(String code, String select, String mend) {
        return new RowRule(code, select, Optional.of(mend));
    }

    /** A few examples, each with the number of all. */
    String look() {
        return "select b.name, count(*) over () from (" + placed(select) + ") b(name, id) order by b.name limit 5";
    }

    String ids() {
        return "select b.id from (" + placed(select) + ") b(name, id) order by b.name";
    }

    String put() {
        return placed(mend.orElseThrow());
    }

    private static String placed(String sql) {
        return sql.replaceAll("\\{in ([a-z._]+)}", "(nullif(?1, '') is null or $1 = cast(nullif(?1, '') as uuid))");
    }
}
