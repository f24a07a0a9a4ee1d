package org.korrigo.importer.zip.internal.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.arrival.ImportRemark;
import org.korrigo.spi.arrival.ImportedScans;

/** Writes the PDFs and images of an archive into a folder, under names of its own, and names what it leaves out. */
public final class Unpacking {

    private static final int BLOCK = 1 << 16;

    private final Archive archive;
    private final Path folder;
    private final Budget budget;
    private final List<ImportRemark> remarks = new ArrayList<>();

    public Unpacking(Archive archive, Path folder) {
        this.archive = archive;
        this.folder = folder;
        this.budget = archive.budget();
    }

    /** @param archiveName what images at the top are called together */
    public ImportedScans documents(String archiveName) throws IOException, PluginException {
        try {
            List<Unpacked> taken = unpackAll();
            if (taken.isEmpty()) {
                throw Refusal.empty();
            }
            return new ImportedScans(Grouping.of(taken, archiveName), remarks);
        } catch (ZipException e) {
            throw Archive.isEncrypted(e) ? Refusal.encrypted(e) : Refusal.damaged("an entry cannot be unpacked", e);
        } catch (EOFException e) {
            throw Refusal.damaged("an entry ends too soon", e);
        }
    }

    private List<Unpacked> unpackAll() throws IOException, PluginException {
        ReadingOrder order = ReadingOrder.of(archive);
        Map<EntryName, ZipEntry> sorted = new TreeMap<>(order);
        for (ZipEntry entry : archive.entries()) {
            EntryName name = EntryName.of(entry.getName());
            if (!entry.isDirectory() && !name.isOfComputers() && sorted.put(name, entry) != null) {
                throw Refusal.damaged("two entries have one name", null);
            }
        }
        List<Unpacked> taken = new ArrayList<>();
        for (Map.Entry<EntryName, ZipEntry> entry : sorted.entrySet()) {
            unpack(entry.getKey(), entry.getValue(), taken.size()).ifPresent(taken::add);
        }
        order.check(taken.stream().map(part -> part.name().path()).collect(Collectors.toSet()));
        return taken;
    }

    private Optional<Unpacked> unpack(EntryName name, ZipEntry entry, int number) throws IOException, PluginException {
        try (BufferedInputStream in = new BufferedInputStream(archive.read(entry), BLOCK)) {
            in.mark(FileKind.HEAD);
            Optional<FileKind> kind = FileKind.of(in.readNBytes(FileKind.HEAD));
            in.reset();
            if (kind.isEmpty()) {
                leaveOut(name);
                return Optional.empty();
            }
            if (kind.get() == FileKind.ZIP) {
                throw Refusal.nested(name.path());
            }
            Path file =
                    folder.resolve(String.format("%04d%s", number, kind.get().extension()));
            copy(in, file, entry);
            boolean several = kind.get() == FileKind.TIFF && TiffPages.areSeveral(file);
            return Optional.of(new Unpacked(name, kind.get(), file, several));
        }
    }

    private void leaveOut(EntryName name) {
        if (!ReadingOrder.isOrder(name)) {
            remarks.add(new ImportRemark("entry-left-out", name.path() + " is neither a PDF nor an image."));
        }
    }

    /** The library does not compare what comes out with the checksum. */
    private void copy(InputStream in, Path file, ZipEntry entry) throws IOException, PluginException {
        byte[] block = new byte[BLOCK];
        CRC32 sum = new CRC32();
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                budget.take(read);
                size += read;
                if (size > entry.getSize()) {
                    throw Refusal.damaged("an entry is larger than it says", null);
                }
                if (size > Limits.ENTRY_BYTES) {
                    throw Refusal.tooLarge("A file of the archive has more than 2 GB");
                }
                sum.update(block, 0, read);
                out.write(block, 0, read);
            }
        }
        if (size != entry.getSize() || sum.getValue() != entry.getCrc()) {
            throw Refusal.damaged("an entry is not what its checksum says", null);
        }
    }
}
