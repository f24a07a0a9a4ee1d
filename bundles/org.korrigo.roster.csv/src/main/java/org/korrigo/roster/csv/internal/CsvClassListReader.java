package org.korrigo.roster.csv.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.roster.ClassList;
import org.korrigo.spi.roster.ClassListFile;
import org.korrigo.spi.roster.ClassListForm;
import org.korrigo.spi.roster.ClassListReader;
import org.korrigo.spi.roster.ListedStudent;
import org.osgi.service.component.annotations.Component;

/**
 * Reads lists whose columns are separated by semicolons, commas or tabs. Options: {@code column.last-name} and the like name the
 * headers of a list that has its own; {@code usage-name} (default false) prefers the usage name to the family name.
 */
@Component
@KorrigoPlugin(id = "csv", label = "%csv.label")
public final class CsvClassListReader implements ClassListReader {

    private static final int LARGEST_FILE = 10 * 1024 * 1024;
    private static final int MOST_ROWS = 5000;
    private static final Pattern COUNT_LINE = Pattern.compile("total( \\d+)?|\\d+ eleves?");

    private static final double SURE = 0.9;
    private static final double NAMED_LIKE_ONE = 0.3;

    @Override
    public double recognises(ClassListFile file) {
        try {
            String text = ListText.of(file.bytes()).text();
            if (text.stripLeading().startsWith("<")) {
                return 0;
            }
            return Table.hasHeader(text) ? SURE : byName(file.name());
        } catch (PluginException notText) {
            return 0;
        }
    }

    @Override
    public ClassList read(ClassListFile file, Options options) throws PluginException {
        if (file.bytes().length > LARGEST_FILE) {
            throw new PluginException("class-list-too-large", "A class list may have 10 MB.", Map.of("limitMb", "10"));
        }
        ListText read = ListText.of(file.bytes());
        if (read.text().isBlank()) {
            throw empty();
        }
        Table table = Table.of(read.text(), options, MOST_ROWS);
        if (table.rows().size() > MOST_ROWS) {
            throw new PluginException(
                    "class-list-too-long", "A class list may have 5000 rows.", Map.of("limit", "" + MOST_ROWS));
        }
        return list(table, options, read.charset().name());
    }

    private static ClassList list(Table table, Options options, String encoding) throws PluginException {
        Findings findings = new Findings();
        RowReader reader = new RowReader(table.header(), options.flag("usage-name", false), findings);
        List<ListedStudent> read = table.rows().stream()
                .filter(row -> !isCountLine(row))
                .map(reader::read)
                .flatMap(Optional::stream)
                .toList();
        List<ListedStudent> students = new Repeats(findings).removed(read);
        if (students.isEmpty()) {
            throw empty();
        }
        var form = new ClassListForm(
                encoding, "" + table.separator(), table.header().columns());
        return new ClassList(students, findings.problems(), form);
    }

    /** ONDE ends its lists with {@code Total : 25}. */
    private static boolean isCountLine(Row row) {
        boolean alone = row.cells().stream().skip(1).allMatch(String::isBlank);
        return alone && COUNT_LINE.matcher(Wording.plain(row.cell(0))).matches();
    }

    private static double byName(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)") ? NAMED_LIKE_ONE : 0;
    }

    private static PluginException empty() {
        return new PluginException("class-list-empty", "The class list has no student.");
    }
}
