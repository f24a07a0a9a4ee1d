package org.korrigo.application.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.korrigo.application.internal.ScanKinds;
import org.korrigo.application.internal.trial.FakeRegistry;
import org.korrigo.spi.arrival.ScanImporter;
import org.korrigo.spi.document.DocumentReader;

class FileKindsTest {

    private final FakeRegistry registry = new FakeRegistry();
    private final FileKinds kinds = new FileKinds(new ScanKinds(registry));

    @Test
    void what_nobody_takes_is_refused() {
        assertThatThrownBy(() -> mediaType("copies.djvu", "AT&TFORM")).hasMessageContaining("scan-not-a-document");
    }

    @Test
    void what_a_reader_takes_becomes_a_batch_as_it_is() throws IOException {
        registry.add(
                DocumentReader.class,
                "djvu",
                null,
                Map.of(DocumentReader.MEDIA_TYPES, "image/vnd.djvu", DocumentReader.FILE_SUFFIXES, new String[] {
                    "djvu=image/vnd.djvu", "djv=image/vnd.djvu"
                }));

        assertThat(mediaType("Copies.DJVU", "AT&TFORM")).isEqualTo("image/vnd.djvu");
        assertThat(kinds.isReadAsItIs("image/vnd.djvu")).isTrue();
        assertThatThrownBy(() -> mediaType("notdjvu", "AT&TFORM")).hasMessageContaining("scan-not-a-document");
    }

    @Test
    void what_an_importer_takes_is_unpacked_first() throws IOException {
        registry.add(
                ScanImporter.class,
                "photo",
                null,
                Map.of(ScanImporter.MEDIA_TYPES, "image/heic", ScanImporter.FILE_SUFFIXES, "heic=image/heic"));

        assertThat(mediaType("copie.heic", "\0\0\0\30ftypheic")).isEqualTo("image/heic");
        assertThat(kinds.isReadAsItIs("image/heic")).isFalse();
    }

    @Test
    void a_suffix_for_a_kind_that_the_plug_in_does_not_take_counts_for_nothing() {
        registry.add(
                ScanImporter.class,
                "photo",
                null,
                Map.of(ScanImporter.MEDIA_TYPES, "image/heic", ScanImporter.FILE_SUFFIXES, "avif=image/avif"));

        assertThatThrownBy(() -> mediaType("copie.avif", "ftypavif")).hasMessageContaining("scan-not-a-document");
    }

    @Test
    void first_bytes_count_more_than_a_name() throws IOException {
        registry.add(
                DocumentReader.class,
                "djvu",
                null,
                Map.of(
                        DocumentReader.MEDIA_TYPES,
                        "image/vnd.djvu",
                        DocumentReader.FILE_SUFFIXES,
                        "djvu=image/vnd.djvu"));

        assertThat(mediaType("copies.djvu", "%PDF-1.7")).isEqualTo("application/pdf");
        assertThat(kinds.isReadAsItIs("application/pdf")).isTrue();
    }

    private String mediaType(String name, String bytes) throws IOException {
        return kinds.mediaType(name, new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
