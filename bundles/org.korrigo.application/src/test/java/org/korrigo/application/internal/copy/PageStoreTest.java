package org.korrigo.application.internal.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.application.internal.ApplicationSettings;
import org.korrigo.spi.document.EncodedImage;

class PageStoreTest {

    private static final int QUARTER_MEBIBYTE = 1 << 18;

    @TempDir
    private Path folder;

    @Test
    void a_picture_comes_back_as_it_was_and_after_a_restart_too() throws IOException {
        EncodedImage picture = new EncodedImage("image/jpeg", 1240, 1754, new byte[] {1, 2, 3});
        store().keep("ab12", picture);

        EncodedImage found = store().find("ab12").orElseThrow();
        assertThat(found.bytes()).containsExactly(1, 2, 3);
        assertThat(found.mediaType()).isEqualTo("image/jpeg");
        assertThat(found.width()).isEqualTo(1240);
        assertThat(found.height()).isEqualTo(1754);
        assertThat(store().find("ab13")).isEmpty();
    }

    @Test
    void a_file_that_was_cut_short_counts_as_none() throws IOException {
        store().keep("ab12", new EncodedImage("image/jpeg", 1, 1, new byte[10]));
        Files.write(folder.resolve("ab").resolve("ab12"), new byte[] {0});

        assertThat(store().find("ab12")).isEmpty();
    }

    @Test
    void it_tells_how_full_it_is_and_can_be_emptied() throws IOException {
        PageStore store = store();
        store.keep("ab12", new EncodedImage("image/jpeg", 1, 1, new byte[QUARTER_MEBIBYTE]));
        store.keep("cd34", new EncodedImage("image/jpeg", 1, 1, new byte[QUARTER_MEBIBYTE]));

        assertThat(store.use().pictures()).isEqualTo(2);
        assertThat(store.use().bytes()).isGreaterThan(2 * QUARTER_MEBIBYTE);
        store.clear();
        assertThat(store.use().pictures()).isZero();
        assertThat(store.find("ab12")).isEmpty();
    }

    @Test
    void the_pictures_not_looked_at_for_longest_make_room() throws IOException {
        PageStore store = store();
        for (int i = 0; i < 3; i++) {
            store.keep("aa" + i, new EncodedImage("image/jpeg", 1, 1, new byte[QUARTER_MEBIBYTE]));
            lookedAt("aa" + i, i);
        }
        store.find("aa0");
        store.keep("aa4", new EncodedImage("image/jpeg", 1, 1, new byte[QUARTER_MEBIBYTE]));

        assertThat(store.find("aa0")).as("looked at just now").isPresent();
        assertThat(store.find("aa4")).as("new").isPresent();
        assertThat(store.find("aa1")).as("eldest").isEmpty();
        assertThat(bytesOnDisk()).isLessThanOrEqualTo(1 << 20);
    }

    /** Walking a folder in which pictures come and go must harm neither who brings one nor who looks. */
    @Test
    void room_is_made_while_others_keep_and_look() throws Exception {
        PageStore store = store();
        var threads = Executors.newFixedThreadPool(4);
        List<Future<?>> workers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int first = i;
            workers.add(threads.submit(() -> keepAndLook(store, first)));
        }
        for (Future<?> worker : workers) {
            worker.get();
        }
        threads.shutdown();

        store.keep("zz", new EncodedImage("image/jpeg", 1, 1, new byte[QUARTER_MEBIBYTE]));
        assertThat(bytesOnDisk()).isLessThanOrEqualTo(1 << 20);
    }

    private static void keepAndLook(PageStore store, int first) {
        byte[] bytes = new byte[QUARTER_MEBIBYTE / 4];
        Arrays.fill(bytes, (byte) first);
        for (int i = 0; i < 60; i++) {
            store.keep("a" + first + i, new EncodedImage("image/jpeg", 1, 1, bytes));
            store.find("a" + first + (i - 1))
                    .ifPresent(found -> assertThat(found.bytes()).isEqualTo(bytes));
        }
    }

    private void lookedAt(String key, int minute) throws IOException {
        Files.setLastModifiedTime(folder.resolve("aa").resolve(key), FileTime.fromMillis(minute * 60_000L));
    }

    private long bytesOnDisk() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private PageStore store() throws IOException {
        Class<?> values = ApplicationSettings.Values.class;
        return new PageStore(new ApplicationSettings((ApplicationSettings.Values) Proxy.newProxyInstance(
                values.getClassLoader(), new Class<?>[] {values}, (proxy, key, none) -> switch (key.getName()) {
                    case "pages_directory" -> folder.toString();
                    case "pages_mebibytes" -> 1L;
                    default -> key.getDefaultValue();
                })));
    }
}
