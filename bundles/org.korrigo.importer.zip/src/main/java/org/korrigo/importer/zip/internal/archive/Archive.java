package org.korrigo.importer.zip.internal.archive;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.korrigo.spi.PluginException;

/** An open archive whose table of content keeps to the limits. */
public final class Archive implements AutoCloseable {

    /** Names without a mark of UTF-8 come from old Windows programs; in Western Europe they are these. */
    private static final Charset OLD_WINDOWS = Charset.forName("IBM850");

    private final ZipFile zip;
    private final long bytes;
    private final List<? extends ZipEntry> entries;

    private Archive(ZipFile zip, long bytes) throws PluginException {
        this.zip = zip;
        this.bytes = bytes;
        this.entries = Collections.list(zip.entries());
        checkNames();
        checkSizes();
    }

    /** @throws PluginException {@code archive-encrypted}, {@code archive-damaged} or {@code archive-too-large} */
    public static Archive open(Path path) throws IOException, PluginException {
        File file = path.toFile();
        ZipFile zip = zip(file);
        try {
            return new Archive(zip, file.length());
        } catch (PluginException refusal) {
            zip.close();
            throw refusal;
        }
    }

    private static ZipFile zip(File file) throws IOException, PluginException {
        try {
            return new ZipFile(file, StandardCharsets.UTF_8);
        } catch (ZipException e) {
            if (isEncrypted(e)) {
                throw Refusal.encrypted(e);
            }
        }
        try {
            return new ZipFile(file, OLD_WINDOWS);
        } catch (ZipException e) {
            throw Refusal.damaged("it has no sound table of content", e);
        }
    }

    /** The JDK tells it in words alone. */
    static boolean isEncrypted(ZipException failure) {
        return String.valueOf(failure.getMessage()).contains("encrypted");
    }

    private void checkNames() throws PluginException {
        if (entries.size() > Limits.ENTRIES) {
            throw Refusal.tooLarge("The archive has " + entries.size() + " entries, more than " + Limits.ENTRIES);
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : entries) {
            if (!names.add(entry.getName())) {
                throw Refusal.damaged("two entries have one name", null);
            }
        }
    }

    /** What it says of itself; what comes out is counted again. */
    private void checkSizes() throws PluginException {
        long total = 0;
        for (ZipEntry entry : entries) {
            total += Math.max(0, Math.min(entry.getSize(), Limits.BYTES + 1));
        }
        new Budget(bytes).take(total);
    }

    List<? extends ZipEntry> entries() {
        return entries;
    }

    InputStream read(ZipEntry entry) throws IOException {
        return zip.getInputStream(entry);
    }

    Budget budget() {
        return new Budget(bytes);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
