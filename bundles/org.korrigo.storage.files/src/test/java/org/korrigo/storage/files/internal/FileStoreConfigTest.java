package org.korrigo.storage.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.storage.StorageFullException;

class FileStoreConfigTest {

    @TempDir
    Path directory;

    @Test
    void createsTheConfiguredDirectory() throws Exception {
        Path missing = directory.resolve("a/b/store");
        FileBlobStore store = new FileBlobStore(config(missing.toString(), 0));
        assertThat(store.file(store.put(new ByteArrayInputStream(new byte[1])))).startsWith(missing);
    }

    @Test
    void countsTheReserveInMegabytesOfTheRealDisk() throws Exception {
        long moreThanAnyDisk = 1L << 42;
        FileBlobStore store = new FileBlobStore(config(directory.toString(), moreThanAnyDisk));
        assertThatThrownBy(() -> store.put(new ByteArrayInputStream(new byte[1])))
                .isInstanceOf(StorageFullException.class);
    }

    private static FileStoreConfig config(String directory, long reserve) {
        return new FileStoreConfig() {
            @Override
            public String directory() {
                return directory;
            }

            @Override
            public long reserve() {
                return reserve;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return FileStoreConfig.class;
            }
        };
    }
}
