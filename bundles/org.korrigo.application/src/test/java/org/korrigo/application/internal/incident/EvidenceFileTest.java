package org.korrigo.application.internal.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.application.incident.EvidenceView;

class EvidenceFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatFailsSaysSoInItsPlaceAndTheRestIsWhole() throws Exception {
        Path file = folder.resolve("evidence.zip");
        Path log = Files.writeString(folder.resolve("korrigo.json"), "{}\n");
        EvidenceView done;
        try (EvidenceFile evidence = EvidenceFile.create(file)) {
            evidence.text("audit.csv", () -> {
                throw new IOException("database down");
            });
            evidence.file("log/korrigo.json", log);
            evidence.file("log/old.json", folder.resolve("old.json"));
            done = evidence.finish();
        }
        assertThat(done.parts()).containsExactly("audit.csv", "log/korrigo.json", "log/old.json.missing");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        assertThat(done.sha256()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(new String(zip.getInputStream(zip.getEntry("audit.csv")).readAllBytes()))
                    .contains("database down");
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("log/korrigo.json")).readAllBytes()))
                    .isEqualTo("{}\n");
        }
    }

    @Test
    void noFileIsOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("evidence.zip"), "mine");
        assertThatThrownBy(() -> EvidenceFile.create(file)).hasMessageContaining("file-exists");
        assertThat(file).hasContent("mine");
    }
}
