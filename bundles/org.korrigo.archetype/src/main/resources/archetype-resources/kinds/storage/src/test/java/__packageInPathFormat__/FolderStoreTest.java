package ${package};

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.storage.BlobStore;
import org.korrigo.spi.testkit.BlobStoreContract;

class FolderStoreTest extends BlobStoreContract {

    private FolderStore store;

    @BeforeEach
    void openAnEmptyStore(@TempDir Path folder) throws IOException {
        store = new FolderStore(folder.resolve("blobs"));
    }

    @Override
    protected BlobStore store() {
        return store;
    }
}
