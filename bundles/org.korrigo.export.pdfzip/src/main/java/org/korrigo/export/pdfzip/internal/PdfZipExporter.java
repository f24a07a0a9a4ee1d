package org.korrigo.export.pdfzip.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.export.CopyResult;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.export.ResultExporter;
import org.osgi.service.component.annotations.Component;

/** The final PDF of each graded copy, named after its student, or by the anonymous number while nobody has identified it. */
@Component(
        property = {
            ResultExporter.MEDIA_TYPE + "=application/zip",
            ResultExporter.FILE_EXTENSION + "=zip",
        })
@KorrigoPlugin(id = "pdf-zip", label = "%pdf-zip.label")
public final class PdfZipExporter implements ResultExporter {

    @Override
    public void export(ExamResults results, Options options, OutputStream out) throws PluginException, IOException {
        List<CopyResult> graded =
                results.copies().stream().filter(CopyResult::graded).toList();
        check(graded);
        FileNames names = new FileNames();
        StoredZip zip = new StoredZip(out);
        for (CopyResult copy : graded) {
            zip.add(names.of(copy), copy.finalPdf().orElseThrow());
        }
        zip.finish();
    }

    private static void check(List<CopyResult> graded) throws PluginException {
        if (graded.isEmpty()) {
            throw new PluginException("export-nothing-graded", "No copy is graded yet: there is nothing to export.");
        }
        List<String> missing = graded.stream()
                .filter(copy -> copy.finalPdf().filter(Files::isReadable).isEmpty())
                .map(CopyResult::anonymousNumber)
                .toList();
        if (!missing.isEmpty()) {
            throw new PluginException(
                    "export-pdf-missing",
                    missing.size() + " graded copies have no final PDF yet: " + String.join(", ", missing) + ".",
                    Map.of("copies", String.join(", ", missing)));
        }
    }
}
