package org.korrigo.application.internal.selftest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.korrigo.plugin.PluginEntry;
import org.korrigo.spi.storage.BlobRef;
import org.korrigo.spi.storage.BlobStore;

/** What every blob store promises, tried with bytes that nobody else has: nothing of the exams is touched. */
final class StorageTrials implements SelfTest<BlobStore> {

    @Override
    public Class<BlobStore> spi() {
        return BlobStore.class;
    }

    @Override
    public List<Promise<BlobStore>> promises(PluginEntry plugin) {
        return List.of(
                new Promise<>("addresses-bytes-by-their-hash", onBlob(StorageTrials::isAddressed)),
                new Promise<>("gives-back-the-bytes", onBlob(StorageTrials::isGivenBack)),
                new Promise<>("offers-a-file", onBlob(StorageTrials::isAFile)),
                new Promise<>("stores-the-same-bytes-once", onBlob(StorageTrials::isStoredOnce)),
                new Promise<>("holds-nothing-after-delete", onBlob(StorageTrials::isGone)));
    }

    /** Looks at a blob that was put. */
    @FunctionalInterface
    private interface Look {
        void at(BlobStore store, BlobRef blob, byte[] bytes) throws Exception;
    }

    private static Promise.Trial<BlobStore> onBlob(Look look) {
        return store -> {
            byte[] bytes = ("Korrigo self-test " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
            BlobRef blob = store.put(new ByteArrayInputStream(bytes));
            try {
                look.at(store, blob, bytes);
            } finally {
                store.delete(blob);
            }
            return "";
        };
    }

    private static void isAddressed(BlobStore store, BlobRef blob, byte[] bytes) throws Exception {
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        BrokenPromise.unless(
                blob.equals(new BlobRef(hash, bytes.length)), "The address is " + blob + ", the hash " + hash + ".");
    }

    private static void isGivenBack(BlobStore store, BlobRef blob, byte[] bytes) throws Exception {
        try (InputStream in = store.open(blob)) {
            BrokenPromise.unless(Arrays.equals(in.readAllBytes(), bytes), "Other bytes came back.");
        }
    }

    private static void isAFile(BlobStore store, BlobRef blob, byte[] bytes) throws Exception {
        BrokenPromise.unless(
                Arrays.equals(Files.readAllBytes(store.file(blob)), bytes), "Other bytes are in the file.");
    }

    private static void isStoredOnce(BlobStore store, BlobRef blob, byte[] bytes) throws Exception {
        BlobRef again = store.put(new ByteArrayInputStream(bytes));
        BrokenPromise.unless(again.equals(blob), "The second address is " + again + ".");
        BrokenPromise.unless(store.delete(blob), "It does not know what it was given.");
        BrokenPromise.unless(!store.delete(blob), "After a delete it was still there.");
    }

    private static void isGone(BlobStore store, BlobRef blob, byte[] bytes) throws Exception {
        store.delete(blob);
        try (InputStream in = store.open(blob)) {
            throw new BrokenPromise("After a delete it still gives " + in.readAllBytes().length + " bytes.");
        } catch (NoSuchFileException e) {
            BrokenPromise.unless(!store.delete(blob), "After a delete it was still there.");
        }
    }
}
