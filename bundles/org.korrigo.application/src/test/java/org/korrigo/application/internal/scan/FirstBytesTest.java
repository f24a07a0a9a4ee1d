package org.korrigo.application.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.Problem;

class FirstBytesTest {

    @Test
    void a_file_is_what_its_first_bytes_say() throws IOException {
        assertThat(mediaType("junk before %PDF-1.4")).isEqualTo("application/pdf");
        assertThat(mediaType("PK\3\4 an archive of %PDF-1.4")).isEqualTo("application/zip");
        assertThat(mediaType("\u00ff\u00d8\u00ff\u00e0")).isEqualTo("image/jpeg");
        assertThat(mediaType("\u0089PNG\r\n\u001a\n")).isEqualTo("image/png");
        assertThat(mediaType("II*\0")).isEqualTo("image/tiff");
        assertThat(mediaType("MM\0*")).isEqualTo("image/tiff");
    }

    @Test
    void other_bytes_tell_nothing() throws IOException {
        assertThat(mediaType("<html>")).isEqualTo("unknown");
    }

    @Test
    void looking_takes_nothing() throws IOException {
        BufferedInputStream in = stream("%PDF-1.4 and more");
        FirstBytes.mediaType("a.pdf", in);
        assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-1.4 and more");
    }

    @Test
    void nothing_is_refused() {
        assertThatThrownBy(() -> mediaType("")).isInstanceOf(Problem.class).hasMessageContaining("scan-empty");
    }

    private static String mediaType(String bytes) throws IOException {
        return FirstBytes.mediaType("scan", stream(bytes)).orElse("unknown");
    }

    private static BufferedInputStream stream(String bytes) {
        return new BufferedInputStream(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1)), 1 << 16);
    }
}
