package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.korrigo.spi.storage.BlobRef;
import org.korrigo.spi.storage.BlobStore;

/** What every blob store promises. */
public abstract class BlobStoreContract {

    private static final BlobRef OF_ABC =
            new BlobRef("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 3);

    /** The same empty store for the length of one test. */
    protected abstract BlobStore store();

    @Test
    void addressesBytesByTheirSha256AndLength() throws IOException {
        assertThat(put("abc".getBytes())).isEqualTo(OF_ABC);
    }

    @Test
    void givesBackTheBytesItWasGiven() throws IOException {
        byte[] bytes = noise(3_000_000, 1);
        assertThat(read(put(bytes))).isEqualTo(bytes);
    }

    @Test
    void keepsTheEmptyBlob() throws IOException {
        BlobRef empty = put(new byte[0]);
        assertThat(empty.size()).isZero();
        assertThat(read(empty)).isEmpty();
    }

    @Test
    void offersAFileWithTheSameBytes() throws IOException {
        byte[] bytes = noise(10_000, 2);
        assertThat(Files.readAllBytes(store().file(put(bytes)))).isEqualTo(bytes);
    }

    @Test
    void putsTheSameBytesTwiceUnderOneAddress() throws IOException {
        byte[] bytes = noise(10_000, 3);
        BlobRef first = put(bytes);
        assertThat(put(bytes)).isEqualTo(first);
        assertThat(store().delete(first)).isTrue();
        assertThat(store().delete(first)).as("stored once, deleted once").isFalse();
    }

    @Test
    void holdsNothingAfterDelete() throws IOException {
        BlobRef blob = put(noise(100, 4));
        store().delete(blob);
        assertThatThrownBy(() -> store().open(blob)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store().file(blob)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refusesWhatItNeverHeld() {
        assertThatThrownBy(() -> store().open(OF_ABC)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store().file(OF_ABC)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void takesABlobBackAfterDelete() throws IOException {
        byte[] bytes = noise(5_000, 5);
        store().delete(put(bytes));
        assertThat(read(put(bytes))).isEqualTo(bytes);
    }

    @Test
    void keepsNothingOfAnArrivalThatBroke() throws IOException {
        byte[] bytes = noise(600_000, 6);
        assertThatThrownBy(() -> store().put(new BrokenStream(bytes))).hasMessage(BrokenStream.MESSAGE);
        BlobRef whole = put(bytes);
        assertThat(read(whole)).isEqualTo(bytes);
    }

    @Test
    void storesOneBlobForEightPutsAtOnce() throws Exception {
        byte[] bytes = noise(500_000, 7);
        assertThat(AtOnce.call(8, () -> put(bytes))).hasSize(8).containsOnly(put(bytes));
        assertThat(read(put(bytes))).isEqualTo(bytes);
    }

    private BlobRef put(byte[] bytes) throws IOException {
        return store().put(new ByteArrayInputStream(bytes));
    }

    private byte[] read(BlobRef blob) throws IOException {
        try (InputStream bytes = store().open(blob)) {
            return bytes.readAllBytes();
        }
    }

    private static byte[] noise(int length, long seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
