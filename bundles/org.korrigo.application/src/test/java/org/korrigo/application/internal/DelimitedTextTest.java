package org.korrigo.application.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DelimitedTextTest {

    @Test
    void encodingAndSeparatorAreFoundOut() {
        DelimitedText french =
                DelimitedText.of("Nom;Prénom\nLefèvre;Éloïse\n".getBytes(Charset.forName("windows-1252")));
        assertThat(french.encoding()).isEqualTo("windows-1252");
        assertThat(french.separator()).isEqualTo(';');
        assertThat(french.rows().get(1).cells()).containsExactly("Lefèvre", "Éloïse");
        DelimitedText marked = DelimitedText.of("\uFEFFNom,Prénom\n".getBytes(StandardCharsets.UTF_8));
        assertThat(marked.encoding()).isEqualTo("UTF-8 (BOM)");
        assertThat(marked.rows().get(0).cell(0)).isEqualTo("Nom");
        assertThat(DelimitedText.of("\uFEFFNom\tPrénom\n".getBytes(StandardCharsets.UTF_16LE))
                        .encoding())
                .isEqualTo("UTF-16");
    }

    @Test
    void linesAreCountedAsInTheFileAndCellsMayHoldTheSeparator() {
        DelimitedText table = DelimitedText.of("a;b\n\n\"x;y\"; z \n".getBytes(StandardCharsets.UTF_8));
        assertThat(table.rows().get(1).line()).isEqualTo(3);
        assertThat(table.rows().get(1).cells()).containsExactly("x;y", "z");
        assertThat(table.rows().get(1).cell(7)).isEmpty();
        assertThat(DelimitedText.of(new byte[0]).rows()).isEmpty();
    }
}
