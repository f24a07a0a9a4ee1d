package org.korrigo.importer.image.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.korrigo.importer.image.internal.message.Remarks;
import org.korrigo.importer.image.internal.message.WrapOrder;
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

/** Wraps images into one PDF, a page each, in a child process. No pixel changes: what PDF can hold as it is stays as it is. */
@Component(
        property = {
            ScanImporter.MEDIA_TYPES + "=image/jpeg",
            ScanImporter.MEDIA_TYPES + "=image/png",
            ScanImporter.MEDIA_TYPES + "=image/tiff"
        })
@KorrigoPlugin(id = "image", label = "%importer.image")
public final class ImageImporter implements ScanImporter {

    /** An image that must be decoded is held whole. */
    private static final int HEAP_MEGABYTES = 768;

    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration EACH_IMAGE = Duration.ofSeconds(5);

    private final Isolation isolation;

    @Activate
    public ImageImporter(@Reference Isolation isolation) {
        this.isolation = isolation;
    }

    @Override
    public ImportedScans documents(ArrivedScans arrival, Path folder, Cancellation cancellation)
            throws PluginException, InterruptedException {
        cancellation.check();
        Path pdf = folder.resolve("images.pdf");
        List<Path> images = arrival.files().stream().map(Document::file).toList();
        Duration time = START.plus(EACH_IMAGE.multipliedBy(images.size()));
        IsolationLimits limits = new IsolationLimits(time, HEAP_MEGABYTES);
        byte[] answer = isolation.run(WrapCode.class, new WrapOrder(images, pdf).toBytes(), limits, cancellation);
        Document document = new Document(pdf, "application/pdf");
        ImportedDocument made =
                new ImportedDocument(pdfName(arrival.name()), List.of(document), "", Remarks.read(answer));
        return new ImportedScans(List.of(made), List.of());
    }

    private static String pdfName(String name) {
        return name.replaceFirst("(?i)\\.(jpe?g|png|tiff?|zip)$", "") + ".pdf";
    }
}
