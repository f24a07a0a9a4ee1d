package org.korrigo.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What npm built, as the servlet will find it. */
class BuiltApplicationTest {

    private static final Path WEB = Path.of("target/classes/web");
    private static final long FIRST_LOAD_LIMIT = 200 * 1024;

    private final String startPage = read(WEB.resolve("index.html"));

    @Test
    void the_start_page_has_nothing_inline_that_the_security_policy_would_block() {
        assertThat(startPage)
                .doesNotContainPattern("<script(?![^>]*\\bsrc=)")
                .doesNotContain("<style", " style=", " on");
    }

    @Test
    void every_file_of_the_start_page_is_absolute_and_there() {
        List<String> addresses = addresses();

        assertThat(addresses).isNotEmpty().allSatisfy(address -> {
            assertThat(address).startsWith("/app/");
            assertThat(WEB.resolve(address.substring("/app/".length()))).isRegularFile();
        });
    }

    @Test
    void the_scripts_of_the_start_page_are_at_most_200_kilobytes_compressed() throws IOException {
        long bytes = 0;
        for (String address : addresses()) {
            Path packed = WEB.resolve(address.substring("/app/".length()) + ".gz");
            bytes += address.endsWith(".js") && Files.exists(packed) ? Files.size(packed) : 0;
        }
        assertThat(bytes).isBetween(1L, FIRST_LOAD_LIMIT);
    }

    @Test
    void compressed_files_hold_what_the_plain_ones_hold() throws IOException {
        try (Stream<Path> files = Files.walk(WEB)) {
            List<Path> packed =
                    files.filter(file -> file.toString().endsWith(".gz")).toList();
            assertThat(packed).isNotEmpty();
            for (Path file : packed) {
                byte[] plain = Files.readAllBytes(Path.of(file.toString().replaceFirst("\\.gz$", "")));
                try (GZIPInputStream unpacked = new GZIPInputStream(Files.newInputStream(file))) {
                    assertThat(unpacked.readAllBytes()).isEqualTo(plain);
                }
            }
        }
    }

    @Test
    void nothing_is_fetched_from_another_host() throws IOException {
        Pattern fetched = Pattern.compile("(?:url\\(|@import\\s+|(?:src|href)=)[\"']?(?:https?:)?//");
        try (Stream<Path> files = Files.walk(WEB)) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(css|html|js)")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(read(file)).doesNotContainPattern(fetched));
        }
    }

    private List<String> addresses() {
        return Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                .matcher(startPage)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new AssertionError("npm has not built " + file, missing);
        }
    }
}
