package ${package};

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.arrival.ArrivedScans;
import org.korrigo.spi.arrival.ImportedDocument;
import org.korrigo.spi.arrival.ImportedScans;
import org.korrigo.spi.arrival.ScanImporter;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.isolation.IsolationLimits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the PDF out of a file that was compressed by gzip. The file itself is opened in child processes only. */
@Component(property = ScanImporter.MEDIA_TYPES + "=application/gzip")
@KorrigoPlugin(id = "${pluginId}", label = "%plugin.label")
public final class GzipImporter implements ScanImporter {

    private static final IsolationLimits LIMITS = new IsolationLimits(Duration.ofMinutes(5), 128);

    private final Isolation isolation;

    @Activate
    public GzipImporter(@Reference Isolation isolation) {
        this.isolation = isolation;
    }

    @Override
    public ImportedScans documents(ArrivedScans arrival, Path folder, Cancellation cancellation)
            throws PluginException, IOException, InterruptedException {
        cancellation.check();
        Path pdf = folder.resolve("scan.pdf");
        for (Document compressed : arrival.files()) {
            isolation.run(GunzipCode.class, request(compressed.file(), pdf), LIMITS, cancellation);
        }
        Document document = new Document(pdf, "application/pdf");
        return new ImportedScans(
                List.of(new ImportedDocument(name(arrival), List.of(document), "", List.of())), List.of());
    }

    private static byte[] request(Path compressed, Path pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(compressed.toString());
        out.writeUTF(pdf.toString());
        return bytes.toByteArray();
    }

    /** What people called it before it was compressed. */
    private static String name(ArrivedScans arrival) {
        String name = arrival.name().replaceFirst("(?i)\\.gz$", "");
        return name.matches("(?i).+\\.pdf") ? name : name + ".pdf";
    }
}
