package org.korrigo.application.internal.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.domain.Problem;
import org.korrigo.spi.storage.BlobRef;

class UploadFilesTest {

    private static final long PLENTY = 1 << 20;
    private static final UUID UPLOAD = UUID.randomUUID();

    @TempDir
    private Path folder;

    private long usable = PLENTY;

    @Test
    void pieces_add_up_and_outlast_a_restart() throws IOException {
        try (HeldUpload held = files().hold(UPLOAD)) {
            held.append(0, bytes("abc"), 10);
            assertThat(held.durable()).isEqualTo(3);
        }
        try (HeldUpload held = files().hold(UPLOAD)) {
            held.append(3, bytes("def"), 7);
            assertThat(text(held)).isEqualTo("abcdef");
        }
        assertThat(files().length(UPLOAD)).isEqualTo(6);
        assertThat(files().all()).containsExactly(UPLOAD);
    }

    @Test
    void what_lies_behind_the_offset_is_sent_again() throws IOException {
        try (HeldUpload held = files().hold(UPLOAD)) {
            held.append(0, bytes("abcdef"), 10);
            held.append(2, bytes("X"), 8);
            assertThat(text(held)).isEqualTo("abX");
        }
    }

    @Test
    void no_more_is_taken_than_was_announced() throws IOException {
        InputStream rest = bytes("abcdef");
        try (HeldUpload held = files().hold(UPLOAD)) {
            held.append(0, rest, 4);
            assertThat(text(held)).isEqualTo("abcd");
        }
        assertThat(rest.read()).isEqualTo('e');
    }

    @Test
    void what_came_before_the_connection_broke_is_kept() throws IOException {
        InputStream broken = new SequenceInputStream(bytes("abc"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        try (HeldUpload held = files().hold(UPLOAD)) {
            assertThatThrownBy(() -> held.append(0, broken, 10)).hasMessage("connection reset");
            assertThat(held.durable()).isEqualTo(3);
        }
    }

    @Test
    void one_writes_and_the_others_are_told_so() throws IOException {
        UploadFiles files = files();
        HeldUpload held = files.hold(UPLOAD);
        assertThatThrownBy(() -> files.hold(UPLOAD))
                .isInstanceOfSatisfying(
                        Problem.class, busy -> assertThat(busy.code()).isEqualTo("upload-busy"));
        held.close();
        files.hold(UPLOAD).close();
        files.hold(UUID.randomUUID()).close();
    }

    @Test
    void a_full_disk_stops_an_upload_and_room_lets_it_go_on() throws IOException {
        usable = 12;
        UploadFiles files = files();
        assertThatThrownBy(() -> files.requireRoom(3))
                .isInstanceOfSatisfying(
                        Problem.class, full -> assertThat(full.kind()).isEqualTo(Problem.Kind.STORAGE_FULL));
        try (HeldUpload held = files.hold(UPLOAD)) {
            held.append(0, bytes("ab"), 10);
            assertThatThrownBy(() -> held.append(2, bytes("cde"), 8)).isInstanceOf(Problem.class);
            assertThat(held.durable()).isEqualTo(2);
            usable = PLENTY;
            held.append(2, bytes("cde"), 8);
            assertThat(text(held)).isEqualTo("abcde");
        }
    }

    @Test
    void an_upload_without_a_byte_has_no_file() throws IOException {
        assertThat(files().length(UPLOAD)).isZero();
        files().delete(UPLOAD);
        assertThat(files().all()).isEmpty();
    }

    @Test
    void a_hash_is_that_of_the_bytes_and_is_read_in_any_case() throws IOException {
        String hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertThat(Sha256.of(bytes("abc"))).isEqualTo(hash);
        assertThat(Sha256.parsed(hash.toUpperCase(java.util.Locale.ROOT))).isEqualTo(hash);
        assertThatThrownBy(() -> Sha256.parsed("abc")).hasMessageContaining("upload-hash-unreadable");
    }

    @Test
    void the_content_of_a_whole_upload_is_known_however_it_came() throws IOException {
        UploadFiles files = files();
        BlobRef abcdef = new BlobRef(Sha256.of(bytes("abcdef")), 6);
        try (HeldUpload held = files.hold(UPLOAD)) {
            held.append(0, bytes("abc"), 6);
        }
        try (HeldUpload held = files.hold(UPLOAD)) {
            held.append(3, bytes("def"), 3);
            assertThat(held.content()).isEqualTo(abcdef).isEqualTo(held.content());
        }
        try (HeldUpload held = files().hold(UPLOAD)) {
            assertThat(held.content()).as("after a restart").isEqualTo(abcdef);
        }
        try (HeldUpload held = files.hold(UPLOAD)) {
            held.append(4, bytes("XY"), 2);
            assertThat(held.content()).as("sent again").isEqualTo(new BlobRef(Sha256.of(bytes("abcdXY")), 6));
        }
    }

    @Test
    void the_hash_of_what_was_seen_needs_no_file() {
        RunningHash hash = new RunningHash();
        hash.update(0, new byte[] {'a', 'b', 'c', 'd'}, 3);
        assertThat(hash.of(3)).contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(hash.of(4)).isEmpty();
        hash.update(2, new byte[] {'c'}, 1);
        assertThat(hash.of(3)).as("a byte was seen twice").isEmpty();
    }

    @Test
    void what_the_blob_store_has_taken_over_is_never_written_to() throws IOException {
        UploadFiles files = files();
        Path blob = folder.resolve("blob");
        try (HeldUpload held = files.hold(UPLOAD)) {
            held.append(0, bytes("abcdef"), 6);
            Files.createLink(blob, held.file());
            assertThatThrownBy(() -> files.hold(UPLOAD)).hasMessageContaining("upload-busy");
        }
        try (HeldUpload held = files.hold(UPLOAD)) {
            held.append(5, bytes("X"), 1);
            assertThat(text(held)).isEqualTo("abcdeX");
        }
        assertThat(blob).hasContent("abcdef");
    }

    /** Ten bytes stay free. */
    private UploadFiles files() {
        return new UploadFiles(folder, new DiskRoom(() -> usable, 10));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String text(HeldUpload held) throws IOException {
        held.durable();
        try (InputStream bytes = Files.newInputStream(held.file())) {
            return new String(bytes.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
