package ${package};

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

/** A line a graded copy: number, score out of 20 and, if wanted, the student, with tabs between. */
@Component(
        property = {
            ResultExporter.MEDIA_TYPE + "=text/plain;charset=UTF-8",
            ResultExporter.FILE_EXTENSION + "=txt"
        })
@KorrigoPlugin(id = "${pluginId}", label = "%plugin.label", options = MarkListOptions.ID)
public final class MarkListExporter implements ResultExporter {

    @Override
    public void export(ExamResults results, Options options, OutputStream out) throws PluginException, IOException {
        List<CopyResult> graded = results.copies().stream().filter(CopyResult::graded).toList();
        if (graded.isEmpty()) {
            throw new PluginException("export-nothing-graded", "No copy is graded yet: there is nothing to export.");
        }
        StringBuilder text = new StringBuilder();
        for (CopyResult copy : graded) {
            text.append(copy.anonymousNumber()).append('\t').append(copy.scores().outOf20().toPlainString());
            text.append(options.flag("names", true) ? "\t" + student(copy) : "").append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String student(CopyResult copy) {
        return copy.student()
                .map(student -> student.lastName() + " " + student.firstName())
                .orElse("")
                .replaceAll("\\s+", " ");
    }
}
