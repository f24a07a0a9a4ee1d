package org.korrigo.database.embedded.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarArchiveTest {

    private final ByteArrayOutputStream tar = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    @Test
    void files_keep_their_bytes_and_whether_they_can_be_run() throws IOException {
        entry('0', "bin/run", "0000755", "", "go".repeat(300));
        entry('0', "share/text", "0000644", "", "");
        unpack();

        assertThat(directory.resolve("bin/run")).hasContent("go".repeat(300)).isExecutable();
        assertThat(directory.resolve("share/text")).isEmptyFile();
        assertThat(Files.isExecutable(directory.resolve("share/text"))).isFalse();
    }

    @Test
    void links_and_directories_are_made() throws IOException {
        entry('5', "empty/", "0000755", "", "");
        entry('2', "link", "0000777", "empty", "");
        unpack();

        assertThat(directory.resolve("link")).isSymbolicLink().isDirectory();
    }

    @Test
    void nothing_is_written_outside() throws IOException {
        entry('0', "../outside", "0000644", "", "x");

        assertThatThrownBy(this::unpack).hasMessageContaining("leads out of its directory");
    }

    @Test
    void a_file_cut_short_is_an_error() throws IOException {
        entry('0', "whole", "0000644", "", "x".repeat(2000));
        byte[] half = java.util.Arrays.copyOf(tar.toByteArray(), 1000);

        assertThatThrownBy(() -> new TarArchive(new ByteArrayInputStream(half)).unpackTo(directory))
                .hasMessageContaining("cut short");
    }

    private void entry(char kind, String name, String mode, String link, String content) throws IOException {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, mode);
        put(header, 124, String.format("%011o", content.length()));
        header[156] = (byte) kind;
        put(header, 157, link);
        tar.write(header);
        tar.write(content.getBytes(UTF_8));
        tar.write(new byte[Math.floorMod(-content.length(), 512)]);
    }

    private static void put(byte[] header, int offset, String text) {
        System.arraycopy(text.getBytes(UTF_8), 0, header, offset, text.length());
    }

    private void unpack() throws IOException {
        tar.write(new byte[1024]);
        new TarArchive(new ByteArrayInputStream(tar.toByteArray())).unpackTo(directory);
    }
}
