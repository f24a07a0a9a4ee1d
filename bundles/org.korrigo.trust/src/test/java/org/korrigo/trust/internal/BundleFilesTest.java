package org.korrigo.trust.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.trust.BundleFile;

class BundleFilesTest {

    @TempDir
    Path folder;

    @Test
    void aJarSaysWhatItIs() throws Exception {
        Path jar = Jars.bundle(folder, "lyon", "1.2.0");
        assertThat(BundleFiles.read(jar))
                .containsExactly(new BundleFile("lyon-1.2.0.jar", "lyon", "1.2.0", Sha256.of(jar)));
    }

    @Test
    void aKarSaysWhatItCarries() throws Exception {
        Path one = Jars.bundle(folder, "one", "1.0.0");
        Path two = Jars.bundle(folder, "two", "2.0.0");
        Path kar = Jars.kar(folder.resolve("both.kar"), one, two);
        assertThat(BundleFiles.read(kar))
                .containsExactly(
                        new BundleFile("one-1.0.0.jar", "one", "1.0.0", Sha256.of(one)),
                        new BundleFile("two-2.0.0.jar", "two", "2.0.0", Sha256.of(two)));
    }

    @Test
    void theHashIsTheOneOfSha256sum() throws Exception {
        Path file = Files.writeString(folder.resolve("abc"), "abc");
        assertThat(Sha256.of(file)).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void whatIsNoArchiveIsSaidToBeNone() throws Exception {
        Path text = Files.writeString(folder.resolve("letter.jar"), "Dear reader");
        assertThatThrownBy(() -> BundleFiles.read(text)).isInstanceOf(IOException.class);
    }
}
