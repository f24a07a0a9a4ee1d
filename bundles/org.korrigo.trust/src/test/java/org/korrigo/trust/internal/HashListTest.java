package org.korrigo.trust.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.trust.TrustedJar;

class HashListTest {

    private static final String ONE = "1a".repeat(32);
    private static final String TWO = "2b".repeat(32);

    @TempDir
    Path folder;

    @Test
    void itReadsWhatSha256sumWrites() {
        HashList list = HashList.parse("# ours\n\n" + ONE + "  deploy/a.jar\n" + TWO.toUpperCase() + " *b.jar\n" + ONE);
        assertThat(list.jars())
                .containsExactly(
                        new TrustedJar(ONE, "deploy/a.jar"), new TrustedJar(TWO, "b.jar"), new TrustedJar(ONE, ""));
        assertThat(list.malformed()).isEmpty();
    }

    @Test
    void linesThatAreNoHashCountForNothingAndAreNamed() {
        HashList list = HashList.parse(ONE.substring(1) + "  short\nhello\n");
        assertThat(list.jars()).isEmpty();
        assertThat(list.malformed()).hasSize(2);
    }

    @Test
    void editingKeepsCommentsAndAddsNothingTwice() throws Exception {
        Path file = folder.resolve("list");
        Files.writeString(file, "# ours\n" + ONE + "  a\n");
        HashList.add(file, List.of(new TrustedJar(ONE, "again"), new TrustedJar(TWO, "b\nevil")));
        assertThat(Files.readString(file)).isEqualTo("# ours\n" + ONE + "  a\n" + TWO + "  b evil\n");
        HashList.remove(file, ONE);
        assertThat(Files.readString(file)).isEqualTo("# ours\n" + TWO + "  b evil\n");
        assertThat(Files.list(folder)).containsExactly(file);
    }
}
