package org.korrigo.storage.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.storage.BlobRef;
import org.korrigo.spi.storage.BlobStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** A blob store on a directory: {@code ab/cd/<sha256>}, arrivals in {@code incoming/}. Several nodes may share it. */
@Component(configurationPid = FileStoreConfig.PID, configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = FileStoreConfig.class)
@KorrigoPlugin(id = "files", label = "%files.label")
public final class FileBlobStore implements BlobStore {

    private static final long MEGABYTE = 1024 * 1024;

    private final Shelves shelves;
    private final Arrivals arrivals;

    @Activate
    public FileBlobStore(FileStoreConfig config) throws IOException {
        this(new Shelves(DurableDirectory.create(Path.of(config.directory()).toAbsolutePath())), config.reserve());
    }

    private FileBlobStore(Shelves shelves, long reserve) throws IOException {
        this(shelves, FreeSpace.on(shelves.directory(), reserve * MEGABYTE));
    }

    FileBlobStore(Shelves shelves, FreeSpace space) throws IOException {
        this.shelves = shelves;
        arrivals = new Arrivals(shelves.directory().resolve("incoming"), space);
        arrivals.removeOrphans();
    }

    @Override
    public BlobRef put(InputStream bytes) throws IOException {
        try (Arrival arrival = arrivals.begin()) {
            BlobRef blob = arrival.receive(bytes);
            shelves.keep(arrival.file(), blob);
            return blob;
        }
    }

    /** Where the file lies on another disk its bytes are copied after all. */
    @Override
    public BlobRef keep(Path file, BlobRef known) throws IOException {
        if (Files.size(file) != known.size()) {
            throw new IOException(file + " has " + Files.size(file) + " bytes and should have " + known.size());
        }
        return shelves.link(file, known) ? known : BlobStore.super.keep(file, known);
    }

    @Override
    public InputStream open(BlobRef blob) throws IOException {
        return Files.newInputStream(file(blob));
    }

    @Override
    public Path file(BlobRef blob) throws IOException {
        Path file = shelves.place(blob);
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return file;
    }

    @Override
    public boolean delete(BlobRef blob) throws IOException {
        return Files.deleteIfExists(shelves.place(blob));
    }

    @Override
    public Stream<BlobRef> list() throws IOException {
        return shelves.all();
    }
}
