package org.korrigo.storage.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.storage.BlobRef;
import org.korrigo.spi.storage.BlobStore;
import org.korrigo.spi.storage.StorageFullException;
import org.korrigo.spi.testkit.BlobStoreContract;
import org.korrigo.spi.testkit.BrokenStream;

class FileBlobStoreTest extends BlobStoreContract {

    private static final byte[] ABC = "abc".getBytes();

    @TempDir
    Path directory;

    private final AtomicLong usable = new AtomicLong(Long.MAX_VALUE);
    private FileBlobStore store;

    @BeforeEach
    void open() throws IOException {
        store = newStore();
    }

    @Override
    protected BlobStore store() {
        return store;
    }

    @Test
    void filesABlobUnderTheFirstFourDigitsOfItsHash() throws IOException {
        Path file = store.file(put(ABC));
        assertThat(directory.relativize(file).toString()).startsWith("ba/78/ba7816bf8f01");
    }

    @Test
    void tellsWhatItHolds() throws IOException {
        BlobRef one = put(ABC);
        BlobRef other = put("abcd".getBytes());
        Files.writeString(directory.resolve("incoming/left.part"), "x");
        try (Stream<BlobRef> all = store.list()) {
            assertThat(all).containsExactlyInAnyOrder(one, other);
        }
        store.delete(one);
        try (Stream<BlobRef> all = store.list()) {
            assertThat(all).containsExactly(other);
        }
    }

    @Test
    void makesFilesReadOnly() throws IOException {
        assertThat(Files.getPosixFilePermissions(store.file(put(ABC))))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.GROUP_READ);
    }

    @Test
    void givesAWholeFileASecondNameInsteadOfCopyingIt(@TempDir Path elsewhere) throws IOException {
        Path file = Files.write(elsewhere.resolve("upload"), ABC);
        BlobRef blob = new BlobRef("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3);

        assertThat(store.keep(file, blob)).isEqualTo(blob);

        assertThat(Files.isSameFile(store.file(blob), file)).isTrue();
        assertThat(Files.getPosixFilePermissions(store.file(blob)))
                .doesNotContain(PosixFilePermission.OWNER_WRITE, PosixFilePermission.OTHERS_READ);
        assertThat(store.keep(file, blob)).as("again").isEqualTo(blob);
        Files.delete(file);
        assertThat(store.open(blob)).hasBinaryContent(ABC);
        assertThat(files()).hasSize(1);
    }

    @Test
    void refusesAFileThatIsNotWhatItIsSaidToBe(@TempDir Path elsewhere) throws IOException {
        Path file = Files.write(elsewhere.resolve("upload"), ABC);
        BlobRef longer = new BlobRef("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 4);

        assertThatThrownBy(() -> store.keep(file, longer)).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void leavesNoFileOfAnArrivalThatBroke() {
        assertThatThrownBy(() -> store.put(new BrokenStream(ABC))).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void leavesOneFileForTwoPuts() throws IOException {
        put(ABC);
        put(ABC);
        assertThat(files()).hasSize(1);
    }

    @Test
    void replacesAFileThatWasCutShort() throws IOException {
        Path file = store.file(put(ABC));
        Files.delete(file);
        Files.writeString(file, "a");
        assertThat(Files.readAllBytes(store.file(put(ABC)))).isEqualTo(ABC);
    }

    @Test
    void sweepsWhatAKilledProcessLeftBehind() throws IOException {
        Path orphan = Files.writeString(directory.resolve("incoming/123.part"), "half a scan");
        newStore();
        assertThat(orphan).doesNotExist();
    }

    @Test
    void leavesTheArrivalsOfOthersAlone() throws IOException {
        Path arrival = Files.writeString(directory.resolve("incoming/456.part"), "half a scan");
        try (FileChannel channel = FileChannel.open(arrival, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            newStore();
            assertThat(lock.isValid()).isTrue();
            assertThat(arrival).exists();
        }
    }

    @Test
    void holdsItsArrivalsAgainstTheSweepOfAnotherNode() throws IOException {
        InputStream slow = new ByteArrayInputStream(ABC) {
            @Override
            public int readNBytes(byte[] buffer, int offset, int length) {
                sweep();
                return super.readNBytes(buffer, offset, length);
            }
        };
        assertThat(store.file(store.put(slow))).hasBinaryContent(ABC);
    }

    @Test
    void refusesBytesThatWouldEatIntoTheReserve() {
        usable.set(1002);
        assertThatThrownBy(() -> put(ABC)).isInstanceOf(StorageFullException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void takesBytesAgainWhenThereIsRoom() throws IOException {
        usable.set(1002);
        assertThatThrownBy(() -> put(ABC)).isInstanceOf(StorageFullException.class);
        usable.set(1003);
        assertThat(store.file(put(ABC))).exists();
    }

    @Test
    void callsADiskThatFillsUpDuringAWriteFull() {
        assertThat(FreeSpace.explain(new IOException("No space left on device")))
                .isInstanceOf(StorageFullException.class);
        assertThat(FreeSpace.explain(new IOException("Disk quota exceeded"))).isInstanceOf(StorageFullException.class);
        assertThat(FreeSpace.explain(new IOException("Input/output error")))
                .isNotInstanceOf(StorageFullException.class);
    }

    private FileBlobStore newStore() throws IOException {
        return new FileBlobStore(new Shelves(directory), new FreeSpace(usable::get, 1000));
    }

    private void sweep() {
        try {
            newStore();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private BlobRef put(byte[] bytes) throws IOException {
        return store.put(new ByteArrayInputStream(bytes));
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
