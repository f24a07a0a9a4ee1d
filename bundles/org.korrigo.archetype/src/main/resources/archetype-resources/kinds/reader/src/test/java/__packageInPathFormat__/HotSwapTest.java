package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.DocumentReader;
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.testkit.FelixHarness;
import org.korrigo.spi.testkit.HotSwapContract;
import org.korrigo.spi.testkit.InProcessIsolation;

class HotSwapTest extends HotSwapContract<DocumentReader> {

    @TempDir
    Path folder;

    @Override
    protected Class<DocumentReader> type() {
        return DocumentReader.class;
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
    protected void call(DocumentReader reader) throws Exception {
        Path scan = Files.write(folder.resolve("scan.pgm"), Paper.pages(2));
        Document document = new Document(scan, "image/x-portable-graymap");
        assertThat(reader.index(document, Cancellation.NEVER).pages()).hasSize(2);
    }
}
