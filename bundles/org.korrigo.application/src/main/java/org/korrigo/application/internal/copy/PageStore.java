package org.korrigo.application.internal.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.korrigo.application.internal.ApplicationSettings;
import org.korrigo.spi.document.EncodedImage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Page pictures on disk, so that marking goes on while the reader or the store of the scans is away. All of them can be made again:
 * when there are too many, those not looked at for longest go.
 */
@Component(service = PageStore.class)
public final class PageStore {

    private static final Logger LOG = LoggerFactory.getLogger(PageStore.class);
    private static final long MEBIBYTE = 1 << 20;
    private static final Path ELSEWHERE = Path.of(System.getProperty("java.io.tmpdir"), "korrigo-pages");

    private final Path directory;
    private final long limit;
    private long size;

    @Activate
    public PageStore(@Reference ApplicationSettings settings) throws IOException {
        String configured = settings.values().pages_directory();
        directory = Files.createDirectories(configured.isBlank() ? ELSEWHERE : Path.of(configured));
        limit = settings.values().pages_mebibytes() * MEBIBYTE;
        size = files().stream().mapToLong(Kept::bytes).sum();
    }

    private record Kept(Path file, long bytes, FileTime lookedAt) {}

    Optional<EncodedImage> find(String key) {
        Path file = file(key);
        try {
            EncodedImage image = PageFile.decoded(Files.readAllBytes(file));
            remember(file);
            return Optional.of(image);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("The page picture {} cannot be read and is made again", file, e);
            return Optional.empty();
        }
    }

    /** Somebody else may have made room of the picture meanwhile: what has been read is served all the same. */
    private static void remember(Path file) throws IOException {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (NoSuchFileException e) {
            LOG.debug("The page picture {} went while it was read", file, e);
        }
    }

    /** A full disk costs the picture its place, and nobody the page. */
    void keep(String key, EncodedImage image) {
        byte[] bytes = PageFile.encoded(image);
        try {
            Path file = Files.createDirectories(file(key).getParent()).resolve(key);
            Path half = Files.createTempFile(file.getParent(), "new", ".half");
            Files.write(half, bytes);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            grown(bytes.length);
        } catch (IOException e) {
            LOG.warn("A page picture cannot be kept: {}", e.toString());
        }
    }

    private synchronized void grown(long bytes) throws IOException {
        size += bytes;
        if (size > limit) {
            shrink();
        }
    }

    private void shrink() throws IOException {
        List<Kept> eldestFirst =
                files().stream().sorted(Comparator.comparing(Kept::lookedAt)).toList();
        size = eldestFirst.stream().mapToLong(Kept::bytes).sum();
        for (Kept kept : eldestFirst) {
            if (size <= limit - limit / 10) {
                return;
            }
            Files.deleteIfExists(kept.file());
            size -= kept.bytes();
        }
    }

    /** @param bytes of the pictures; @param limit above which the oldest go */
    record Use(Path directory, int pictures, long bytes, long limit) {}

    synchronized Use use() throws IOException {
        List<Kept> files = files();
        return new Use(
                directory, files.size(), files.stream().mapToLong(Kept::bytes).sum(), limit);
    }

    /** A picture that somebody looks at meanwhile is made again. */
    synchronized void clear() throws IOException {
        for (Kept kept : files()) {
            Files.deleteIfExists(kept.file());
        }
        size = 0;
    }

    private List<Kept> files() throws IOException {
        List<Kept> files = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(directory, Files::isDirectory)) {
            for (Path folder : folders) {
                try (DirectoryStream<Path> pictures = Files.newDirectoryStream(folder)) {
                    pictures.forEach(picture -> files.add(kept(picture)));
                }
            }
        }
        return files;
    }

    private static Kept kept(Path file) {
        try {
            return new Kept(file, Files.size(file), Files.getLastModifiedTime(file));
        } catch (NoSuchFileException e) {
            return new Kept(file, 0, FileTime.fromMillis(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String key) {
        return directory.resolve(key.substring(0, 2)).resolve(key);
    }
}
