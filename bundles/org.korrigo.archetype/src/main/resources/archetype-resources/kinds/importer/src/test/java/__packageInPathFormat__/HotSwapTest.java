package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.arrival.ArrivedScans;
import org.korrigo.spi.arrival.ScanImporter;
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.testkit.FelixHarness;
import org.korrigo.spi.testkit.HotSwapContract;
import org.korrigo.spi.testkit.InProcessIsolation;

class HotSwapTest extends HotSwapContract<ScanImporter> {

    @TempDir
    Path directory;

    @Override
    protected Class<ScanImporter> type() {
        return ScanImporter.class;
    }

    @Override
    protected String pluginId() {
        return "${pluginId}";
    }

    @Override
    protected void prepare(FelixHarness harness) {
        harness.offer(Isolation.class, new InProcessIsolation());
    }

    @Override
    protected void call(ScanImporter importer) throws Exception {
        ArrivedScans lot = new ArrivedScans("lot.pdf.gz", List.of(Compressed.pdf(directory)));
        Path folder = Files.createTempDirectory(directory, "expanded");
        assertThat(importer.documents(lot, folder, Cancellation.NEVER).documents()).hasSize(1);
    }
}
