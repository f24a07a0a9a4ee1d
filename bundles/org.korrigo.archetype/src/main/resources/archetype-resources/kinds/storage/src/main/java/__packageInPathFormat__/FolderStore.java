package ${package};

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.storage.BlobRef;
import org.korrigo.spi.storage.BlobStore;
import org.korrigo.spi.storage.StorageFullException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** One folder, one file a blob, named by its SHA-256. */
@Component(configurationPid = FolderConfig.PID, configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = FolderConfig.class)
@KorrigoPlugin(id = "${pluginId}", label = "%plugin.label")
public final class FolderStore implements BlobStore {

    private static final int BUFFER = 64 * 1024;
    private static final long RESERVE = 64L * 1024 * 1024;

    private final Path folder;

    @Activate
    public FolderStore(FolderConfig config) throws IOException {
        this(Path.of(config.directory()));
    }

    FolderStore(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder.toAbsolutePath());
    }

    @Override
    public BlobRef put(InputStream bytes) throws IOException {
        Path arrival = Files.createTempFile(folder, "", ".part");
        try {
            BlobRef blob = receive(bytes, arrival);
            Files.move(arrival, folder.resolve(blob.sha256()), StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
            return blob;
        } finally {
            Files.deleteIfExists(arrival);
        }
    }

    @Override
    public InputStream open(BlobRef blob) throws IOException {
        return Files.newInputStream(file(blob));
    }

    @Override
    public Path file(BlobRef blob) throws IOException {
        Path file = folder.resolve(blob.sha256());
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return file;
    }

    @Override
    public boolean delete(BlobRef blob) throws IOException {
        return Files.deleteIfExists(folder.resolve(blob.sha256()));
    }

    private BlobRef receive(InputStream bytes, Path file) throws IOException {
        MessageDigest hash = sha256();
        byte[] buffer = new byte[BUFFER];
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                checkRoom();
                hash.update(buffer, 0, read);
                for (ByteBuffer rest = ByteBuffer.wrap(buffer, 0, read); rest.hasRemaining(); ) {
                    out.write(rest);
                }
            }
            out.force(true);
            return new BlobRef(HexFormat.of().formatHex(hash.digest()), out.size());
        }
    }

    private void checkRoom() throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < RESERVE) {
            throw new StorageFullException("The disk of " + folder + " is full", null);
        }
    }

    /** Without it a power cut may lose the name of a file whose bytes are on the disk. */
    private static void sync(Path folder) throws IOException {
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
