package org.korrigo.export.csv.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.Options;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.export.ResultExporter;
import org.osgi.service.component.annotations.Component;

/** One row a copy, graded or not, in the French shape: semicolons, decimal commas, UTF-8 with a byte order mark. */
@Component(
        property = {
            ResultExporter.MEDIA_TYPE + "=text/csv;charset=UTF-8",
            ResultExporter.FILE_EXTENSION + "=csv",
        })
@KorrigoPlugin(id = "csv", label = "%csv.label")
public final class CsvResultExporter implements ResultExporter {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    @Override
    public void export(ExamResults results, Options options, OutputStream out) throws IOException {
        ResultTable table = new ResultTable(results.scheme());
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK).append(table.header());
        results.copies().forEach(copy -> text.append(table.row(copy)));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
