package org.korrigo.export.spreadsheet.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import org.korrigo.export.spreadsheet.internal.Sheets;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.export.ResultExporter;
import org.osgi.service.component.annotations.Component;

/**
 * An Office Open XML workbook: a sheet with one row a copy and one with statistics. Marks are numbers, names are text.
 * Its options are {@link XlsxOptions}.
 */
@Component(
        property = {
            ResultExporter.MEDIA_TYPE + "=application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ResultExporter.FILE_EXTENSION + "=xlsx",
        })
@KorrigoPlugin(id = "xlsx", label = "%xlsx.label", options = XlsxOptions.ID)
public final class XlsxExporter implements ResultExporter {

    @Override
    public void export(ExamResults results, Options options, OutputStream out) throws PluginException, IOException {
        out.write(XlsxFile.of(Sheets.of(results, options), results.date()));
        out.flush();
    }
}
