package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.storage.BlobRef;
import org.korrigo.spi.storage.BlobStore;
import org.korrigo.spi.testkit.FelixHarness;
import org.korrigo.spi.testkit.HotSwapContract;

class HotSwapTest extends HotSwapContract<BlobStore> {

    @TempDir
    Path folder;

    @Override
    protected Class<BlobStore> type() {
        return BlobStore.class;
    }

    @Override
    protected String pluginId() {
        return "${pluginId}";
    }

    @Override
    protected void prepare(FelixHarness harness) throws Exception {
        harness.configure(FolderConfig.PID, Map.of("directory", folder.toString()));
    }

    @Override
    protected void call(BlobStore store) throws Exception {
        BlobRef blob = store.put(new ByteArrayInputStream(new byte[100]));
        assertThat(store.delete(blob)).isTrue();
    }
}
