package org.korrigo.application.internal.pipeline;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.korrigo.spi.document.GreyImage;

/**
 * The thumbnails of a batch while it is planned. A page is walked once to get its own, and hundreds of pages are more than the memory of a
 * small server.
 */
final class ThumbnailFile implements AutoCloseable {

    private final Map<Integer, Place> places = new HashMap<>();
    private Path path;
    private RandomAccessFile file;

    private record Place(long offset, int width, int height, double dpi) {}

    Optional<GreyImage> get(int page) {
        Place place = places.get(page);
        if (place == null) {
            return Optional.empty();
        }
        byte[] luma = new byte[place.width() * place.height()];
        try {
            file.seek(place.offset());
            file.readFully(luma);
        } catch (IOException e) {
            throw new UncheckedIOException("The thumbnail of page " + page + " cannot be read back", e);
        }
        return Optional.of(new GreyImage(place.width(), place.height(), place.dpi(), luma));
    }

    void keep(int page, GreyImage thumbnail) {
        try {
            long end = opened().length();
            file.seek(end);
            file.write(thumbnail.luma());
            places.put(page, new Place(end, thumbnail.width(), thumbnail.height(), thumbnail.dpi()));
        } catch (IOException e) {
            throw new UncheckedIOException("The thumbnail of page " + page + " cannot be kept", e);
        }
    }

    private RandomAccessFile opened() throws IOException {
        if (file == null) {
            path = Files.createTempFile("korrigo-thumbnails", ".grey");
            file = new RandomAccessFile(path.toFile(), "rw");
        }
        return file;
    }

    @Override
    public void close() {
        if (file == null) {
            return;
        }
        try {
            file.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The thumbnails in " + path + " cannot be removed", e);
        }
    }
}
