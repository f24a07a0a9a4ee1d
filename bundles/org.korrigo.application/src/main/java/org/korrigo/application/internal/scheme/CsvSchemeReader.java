package org.korrigo.application.internal.scheme;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.korrigo.application.scheme.SchemeRemark;

/**
 * Reads a table with one row an item, in reading order. How deep an item stands is told by a column {@code niveau} (1 at the top), a
 * {@code numero} (2.1.3), or the id of its {@code parent}; with none of them all items stand side by side.
 */
final class CsvSchemeReader {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    private final Faults faults;
    private final List<SchemeRemark> remarks;
    private final Map<Member, Integer> columns = new EnumMap<>(Member.class);
    private CsvRow header;

    CsvSchemeReader(Faults faults, List<SchemeRemark> remarks) {
        this.faults = faults;
        this.remarks = remarks;
    }

    /** @throws org.korrigo.domain.Problem {@code scheme-unreadable} without a header that names label and points */
    List<Draft> read(String text) {
        List<CsvRow> rows = table(text);
        CsvTree tree = new CsvTree(faults);
        for (CsvRow row : rows.subList(1, rows.size())) {
            Map<Member, String> written = written(row);
            if (isTotal(written)) {
                remarks.add(new SchemeRemark("total-row", "l. " + row.line(), written.get(Member.LABEL)));
            } else {
                tree.add(new CsvTree.Entry(place(row), written));
            }
        }
        return tree.drafts(remarks);
    }

    private List<CsvRow> table(String text) {
        for (char separator : SEPARATORS) {
            String firstLine =
                    text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
            Map<Member, Integer> found = columns(CsvText.rows(firstLine, separator));
            if (found.containsKey(Member.LABEL) && found.containsKey(Member.POINTS)) {
                columns.putAll(found);
                List<CsvRow> rows = CsvText.rows(text, separator);
                header = rows.get(0);
                noteUnknownColumns();
                return rows;
            }
        }
        String found = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        throw Faults.fatal("header", "l. 1", found.length() > 200 ? found.substring(0, 200) : found);
    }

    private static Map<Member, Integer> columns(List<CsvRow> rows) {
        Map<Member, Integer> found = new LinkedHashMap<>();
        for (int i = 0; !rows.isEmpty() && i < rows.get(0).cells().size(); i++) {
            int column = i;
            Member.named(rows.get(0).cell(i)).ifPresent(member -> found.putIfAbsent(member, column));
        }
        return found;
    }

    private void noteUnknownColumns() {
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cell(i);
            if (!columns.containsValue(i) && !name.isBlank() && !Member.isWithoutMeaning(name)) {
                remarks.add(new SchemeRemark("unknown-member", "l. " + header.line(), name));
            }
        }
    }

    private Map<Member, String> written(CsvRow row) {
        Map<Member, String> written = new EnumMap<>(Member.class);
        columns.forEach((member, column) -> written.put(member, CsvFormula.read(row.cell(column))));
        return written;
    }

    private Place place(CsvRow row) {
        Map<Member, String> members = new EnumMap<>(Member.class);
        columns.forEach(
                (member, column) -> members.put(member, "l. " + row.line() + ", « " + header.cell(column) + " »"));
        return new Place("l. " + row.line(), members);
    }

    /** Spreadsheets end with one. */
    private static boolean isTotal(Map<Member, String> written) {
        boolean named = !written.getOrDefault(Member.ID, "").isBlank()
                || !written.getOrDefault(Member.LEVEL, "").isBlank();
        return !named && Member.plain(written.get(Member.LABEL)).equals("total");
    }
}
