package org.korrigo.backup.internal;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup, open for reading. */
final class BackupFile implements AutoCloseable {

    static final String SUMMARY = "summary.json";
    static final String MANIFEST = "manifest.json";

    /** A later version may say more. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path path;
    private final ZipFile zip;

    /** @throws IOException when it is cut off or no backup at all */
    BackupFile(Path path) throws IOException {
        this.path = path;
        this.zip = new ZipFile(path.toFile());
    }

    String name() {
        return path.getFileName().toString();
    }

    Contents.Summary summary() throws IOException {
        return JSON.readValue(text(SUMMARY), Contents.Summary.class);
    }

    Contents contents() throws IOException {
        return JSON.readValue(text(MANIFEST), Contents.class);
    }

    /** Tables have a digest in the manifest; this is what there is for the manifest itself, and the library does not look. */
    private byte[] text(String name) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream text = entry(name)) {
            byte[] bytes = text.readAllBytes();
            sum.update(bytes);
            if (sum.getValue() != zip.getEntry(name).getCrc()) {
                throw new IOException(name + " of " + name() + " is damaged");
            }
            return bytes;
        }
    }

    InputStream table(String table) throws IOException {
        return entry(entryOf(table));
    }

    static String entryOf(String table) {
        return "tables/" + table + ".copy";
    }

    private InputStream entry(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new FileNotFoundException(name + " is not in " + name());
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
