package org.korrigo.importer.zip.internal;

import java.nio.file.Path;
import java.time.Duration;
import org.korrigo.importer.zip.internal.message.Answer;
import org.korrigo.importer.zip.internal.message.Order;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.arrival.ArrivedScans;
import org.korrigo.spi.arrival.ImportedScans;
import org.korrigo.spi.arrival.ScanImporter;
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.isolation.IsolationLimits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes PDFs and images out of ZIP archives, in a child process. Images of one folder become one document. */
@Component(
        property = {
            ScanImporter.MEDIA_TYPES + "=application/zip",
            ScanImporter.MEDIA_TYPES + "=application/x-zip-compressed"
        })
@KorrigoPlugin(id = "zip", label = "%importer.zip")
public final class ZipImporter implements ScanImporter {

    /** Entries are streamed through; what takes room is the list of their names. */
    private static final IsolationLimits LIMITS = new IsolationLimits(Duration.ofMinutes(10), 256);

    private final Isolation isolation;

    @Activate
    public ZipImporter(@Reference Isolation isolation) {
        this.isolation = isolation;
    }

    @Override
    public ImportedScans documents(ArrivedScans arrival, Path folder, Cancellation cancellation)
            throws PluginException, InterruptedException {
        cancellation.check();
        if (arrival.files().size() != 1) {
            throw new IllegalArgumentException("An archive comes alone, not with others");
        }
        Path archive = arrival.files().get(0).file();
        byte[] request = new Order(archive, folder, arrival.name()).toBytes();
        return Answer.read(isolation.run(UnpackCode.class, request, LIMITS, cancellation), folder);
    }
}
