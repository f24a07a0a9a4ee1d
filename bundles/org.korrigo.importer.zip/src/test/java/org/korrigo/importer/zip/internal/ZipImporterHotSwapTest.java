package org.korrigo.importer.zip.internal;

import static org.assertj.core.api.Assertions.assertThat;

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

class ZipImporterHotSwapTest extends HotSwapContract<ScanImporter> {

    @TempDir
    Path directory;

    @Override
    protected Class<ScanImporter> type() {
        return ScanImporter.class;
    }

    @Override
    protected String pluginId() {
        return "zip";
    }

    @Override
    protected void prepare(FelixHarness harness) throws Exception {
        super.prepare(harness);
        harness.offer(Isolation.class, new InProcessIsolation());
    }

    @Override
    protected void call(ScanImporter importer) throws Exception {
        Document archive = new Document(new TestZip().pdf("a.pdf").writeTo(directory), "application/zip");
        Path folder = Files.createTempDirectory(directory, "unpacked");
        var arrived = new ArrivedScans("lot.zip", List.of(archive));
        assertThat(importer.documents(arrived, folder, Cancellation.NEVER).documents())
                .hasSize(1);
    }
}
