package org.korrigo.export.pronote.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.export.CopyResult;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.export.ResultExporter;
import org.osgi.service.component.annotations.Component;

/** One row a graded copy. Its options are {@link PronoteOptions}. */
@Component(
        property = {
            ResultExporter.MEDIA_TYPE + "=text/csv;charset=UTF-8",
            ResultExporter.FILE_EXTENSION + "=csv",
        })
@KorrigoPlugin(id = "pronote", label = "%pronote.label", options = PronoteOptions.ID)
public final class PronoteExporter implements ResultExporter {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String HEADER = "NOM;PRENOM;DATE_NAISSANCE;MATIERE;NOTE;COEFF;COMMENTAIRE\r\n";

    @Override
    public void export(ExamResults results, Options options, OutputStream out) throws PluginException, IOException {
        List<CopyResult> graded =
                results.copies().stream().filter(CopyResult::graded).toList();
        check(graded);
        PronoteRow row = new PronoteRow(options.text("subject", ""), results.exam(), coefficient(options));
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK).append(HEADER);
        for (CopyResult copy : graded) {
            text.append(row.of(copy.student().orElseThrow(), copy));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void check(List<CopyResult> graded) throws PluginException {
        if (graded.isEmpty()) {
            throw new PluginException("export-nothing-graded", "No copy is graded yet: there is nothing to export.");
        }
        List<String> unidentified = graded.stream()
                .filter(copy -> copy.student().isEmpty())
                .map(CopyResult::anonymousNumber)
                .toList();
        if (!unidentified.isEmpty()) {
            throw new PluginException(
                    "export-unidentified",
                    unidentified.size() + " graded copies have no student: identify them first.",
                    Map.of("copies", String.join(", ", unidentified)));
        }
    }

    private static BigDecimal coefficient(Options options) throws PluginException {
        String text = options.text("coefficient", "1").strip();
        if (!text.matches("\\d{1,4}([.,]\\d{1,6})?")) {
            throw new PluginException(
                    "option-invalid",
                    "The option coefficient must be a decimal number, not '" + text + "'.",
                    Map.of("option", "coefficient", "value", text));
        }
        return new BigDecimal(text.replace(',', '.'));
    }
}
