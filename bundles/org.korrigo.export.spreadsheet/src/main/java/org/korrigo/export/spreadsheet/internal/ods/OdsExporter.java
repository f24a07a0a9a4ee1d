package org.korrigo.export.spreadsheet.internal.ods;

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
 * An OpenDocument spreadsheet: a sheet with one row a copy and one with statistics. Marks are numbers, names are text.
 * Its options are {@link OdsOptions}.
 */
@Component(
        property = {
            ResultExporter.MEDIA_TYPE + "=application/vnd.oasis.opendocument.spreadsheet",
            ResultExporter.FILE_EXTENSION + "=ods",
        })
@KorrigoPlugin(id = "ods", label = "%ods.label", options = OdsOptions.ID)
public final class OdsExporter implements ResultExporter {

    @Override
    public void export(ExamResults results, Options options, OutputStream out) throws PluginException, IOException {
        out.write(OdsFile.of(Sheets.of(results, options)));
        out.flush();
    }
}
