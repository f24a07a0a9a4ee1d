package org.korrigo.export.column.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.export.CopyResult;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.export.ResultExporter;
import org.osgi.service.component.annotations.Component;

/**
 * Marks one below the other, nothing else: opened, copied and pasted beside a list of names. Every student of the class list has a
 * line, whatever became of the copy, so that no mark slips to a neighbour. Its options are {@link ColumnOptions}.
 */
@Component(
        property = {
            ResultExporter.MEDIA_TYPE + "=text/plain;charset=UTF-8",
            ResultExporter.FILE_EXTENSION + "=txt",
        })
@KorrigoPlugin(id = "column", label = "%column.label", options = ColumnOptions.ID)
public final class ColumnExporter implements ResultExporter {

    @Override
    public void export(ExamResults results, Options options, OutputStream out) throws PluginException, IOException {
        MarkText text = MarkText.of(options);
        List<Place> places = Places.of(results, options);
        if (results.copies().stream().noneMatch(CopyResult::graded)) {
            throw new PluginException("export-nothing-graded", "No copy is graded yet: there is nothing to export.");
        }
        StringBuilder lines = new StringBuilder();
        places.forEach(place -> lines.append(text.of(place)).append("\r\n"));
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
