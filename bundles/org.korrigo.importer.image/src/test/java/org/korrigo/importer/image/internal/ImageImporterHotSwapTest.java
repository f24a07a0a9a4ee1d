package org.korrigo.importer.image.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.arrival.ArrivedScans;
import org.korrigo.spi.arrival.ScanImporter;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.testkit.FelixHarness;
import org.korrigo.spi.testkit.HotSwapContract;
import org.korrigo.spi.testkit.InProcessIsolation;

class ImageImporterHotSwapTest extends HotSwapContract<ScanImporter> {

    @TempDir
    Path directory;

    @Override
    protected Class<ScanImporter> type() {
        return ScanImporter.class;
    }

    @Override
    protected String pluginId() {
        return "image";
    }

    @Override
    protected void prepare(FelixHarness harness) throws Exception {
        super.prepare(harness);
        harness.offer(Isolation.class, new InProcessIsolation());
    }

    @Override
    protected void call(ScanImporter importer) throws Exception {
        Document image = new Document(image(), "image/jpeg");
        Path folder = Files.createTempDirectory(directory, "unpacked");
        var arrived = new ArrivedScans("scan.jpg", List.of(image));
        assertThat(importer.documents(arrived, folder, Cancellation.NEVER).documents())
                .hasSize(1);
    }

    private Path image() throws Exception {
        byte[] jpeg = TestImages.jpeg(TestImages.of(BufferedImage.TYPE_BYTE_GRAY, 40, 30));
        return Files.write(directory.resolve("scan.jpg"), jpeg);
    }
}
