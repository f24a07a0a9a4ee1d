package org.korrigo.export.spreadsheet.internal;

import java.util.ArrayList;
import java.util.List;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.export.ExamResults;

/** What every format writes: a sheet with one row a copy and, unless the options say otherwise, one with statistics. */
public final class Sheets {

    private Sheets() {}

    /** @throws PluginException {@code option-invalid} */
    public static List<Sheet> of(ExamResults results, Options options) throws PluginException {
        Words words = Words.of(options);
        List<Question> questions = Question.of(results.scheme());
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new ResultSheet(words, questions).of(results));
        if (options.flag("statistics", true)) {
            sheets.add(new StatisticsSheet(words, questions).of(results));
        }
        return List.copyOf(sheets);
    }
}
