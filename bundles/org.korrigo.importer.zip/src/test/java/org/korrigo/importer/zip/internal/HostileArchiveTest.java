package org.korrigo.importer.zip.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.arrival.ImportedDocument;

class HostileArchiveTest {

    private static final int GENERAL_FLAG_OF_CENTRAL_ENTRY = 8;
    private static final int SIZE_OF_CENTRAL_ENTRY = 24;

    @TempDir
    Path directory;

    @Test
    void names_that_climb_out_of_the_folder_stay_names() throws Exception {
        var zip = new TestZip()
                .pdf("../../outside.pdf")
                .pdf("/etc/absolute.pdf")
                .pdf("..\\..\\windows.pdf")
                .pdf("C:\\drive.pdf")
                .pdf("..");

        var documents = new Unzipped(directory).of(zip).documents();

        assertThat(documents)
                .extracting(ImportedDocument::name)
                .containsExactlyInAnyOrder("outside.pdf", "absolute.pdf", "windows.pdf", "drive.pdf", "document");
        Path unpacked = directory.resolve("unpacked");
        assertThat(documents).allSatisfy(document -> assertThat(
                        document.files().get(0).file().toRealPath().getParent())
                .isEqualTo(unpacked.toRealPath()));
        try (Stream<Path> all = Files.list(directory)) {
            assertThat(all).containsExactlyInAnyOrder(unpacked, directory.resolve("lot.zip"));
        }
    }

    @Test
    void a_gigabyte_of_zeros_is_refused_before_anything_is_unpacked() throws Exception {
        Path bomb = TestZip.bomb(directory.resolve("bomb.zip"), TestZip.pdf(1), 1L << 30);
        assertThat(Files.size(bomb)).isLessThan(5 << 20);

        assertThat(new Unzipped(directory).refusalOf(bomb).code()).isEqualTo("archive-too-large");
        assertThat(unpackedBytes()).isZero();
    }

    @Test
    void a_bomb_that_lies_about_its_size_is_stopped_on_the_way() throws Exception {
        Path bomb = TestZip.bomb(directory.resolve("bomb.zip"), TestZip.pdf(1), 64L << 20);
        byte[] bytes = Files.readAllBytes(bomb);
        int entry = centralEntry(bytes);
        for (int i = 0; i < 4; i++) {
            bytes[entry + SIZE_OF_CENTRAL_ENTRY + i] = (byte) (i == 0 ? 9 : 0);
        }

        assertThat(new Unzipped(directory).refusalOf(bytes).code()).isIn("archive-too-large", "archive-damaged");
        assertThat(unpackedBytes()).isLessThan(1 << 20);
    }

    @Test
    void ten_thousand_entries_are_refused() throws Exception {
        var zip = new TestZip();
        for (int i = 0; i < 10_000; i++) {
            zip.put(i + ".pdf", new byte[0]);
        }

        assertThat(new Unzipped(directory).refusalOf(zip).code()).isEqualTo("archive-too-large");
    }

    @Test
    void an_archive_that_needs_a_password_is_refused_as_such() throws Exception {
        byte[] bytes = new TestZip().pdf("a.pdf").bytes();
        bytes[centralEntry(bytes) + GENERAL_FLAG_OF_CENTRAL_ENTRY] |= 1;

        assertThat(new Unzipped(directory).refusalOf(bytes).code()).isEqualTo("archive-encrypted");
    }

    @Test
    void an_archive_in_an_archive_is_refused_by_name() throws Exception {
        byte[] inner = new TestZip().pdf("a.pdf").bytes();

        PluginException refusal =
                new Unzipped(directory).refusalOf(new TestZip().pdf("b.pdf").put("sub/inner.pdf", inner));

        assertThat(refusal.code()).isEqualTo("archive-nested");
        assertThat(refusal.facts()).containsEntry("entry", "sub/inner.pdf");
    }

    @Test
    void an_archive_without_scans_is_refused_as_empty() throws Exception {
        byte[] text = "bonjour".getBytes(StandardCharsets.UTF_8);
        assertThat(new Unzipped(directory)
                        .refusalOf(new TestZip().put("a.txt", text))
                        .code())
                .isEqualTo("archive-empty");
    }

    @Test
    void no_flipped_byte_goes_unnoticed() throws Exception {
        byte[] content = new byte[3000];
        System.arraycopy(TestZip.pdf(1), 0, content, 0, 8);
        String whole = Arrays.toString(content);
        byte[] sound = new TestZip().put("a.pdf", content).bytes();
        int data = 30 + "a.pdf".length();
        for (int at = data; at < data + 30; at++) {
            byte[] bytes = sound.clone();
            bytes[at] ^= 0x10;
            Path fresh = Files.createTempDirectory(directory, "flip");
            assertThat(outcome(fresh, bytes)).as("byte %d", at).isIn("archive-damaged", "archive-empty", whole);
        }
    }

    /** Some bits of a compressed stream are never looked at. */
    private static String outcome(Path fresh, byte[] bytes) throws Exception {
        PluginException refusal = new Unzipped(fresh).refusalOf(bytes);
        return refusal == null
                ? Arrays.toString(Files.readAllBytes(fresh.resolve("unpacked/0000.pdf")))
                : refusal.code();
    }

    private long unpackedBytes() throws Exception {
        try (Stream<Path> files = Files.list(directory.resolve("unpacked"))) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static int centralEntry(byte[] zip) {
        for (int i = zip.length - 4; i >= 0; i--) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                return i;
            }
        }
        throw new AssertionError("no central directory");
    }
}
