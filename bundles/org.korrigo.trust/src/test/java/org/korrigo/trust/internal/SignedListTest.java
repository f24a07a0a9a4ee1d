package org.korrigo.trust.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.trust.TrustWarning;
import org.korrigo.trust.TrustedJar;

class SignedListTest {

    private static final String ONE = "1".repeat(64);
    private static final String TWO = "2".repeat(64);

    @TempDir
    Path etc;

    @TempDir
    Path memory;

    private Signer signer;
    private PolicyFiles files;

    @BeforeEach
    void configure() throws Exception {
        Files.writeString(etc.resolve(Settings.FILE), "korrigo.plugins.trust = signed\n");
        signer = new Signer();
        signer.publish(etc.resolve("org.korrigo.trust.pem"));
        files = new PolicyFiles(etc, memory);
    }

    @Test
    void aGoodSignatureMakesTheListCount() throws Exception {
        list(ONE);
        sign(signer);
        assertThat(files.read().jars()).containsExactly(new TrustedJar(ONE, "one.jar"));
        assertThat(files.read().warnings()).isEmpty();
    }

    @Test
    void theSignatureMayBeInBase64() throws Exception {
        list(ONE);
        String base64 = Base64.getEncoder().encodeToString(signer.sign(list()));
        Files.writeString(signature(), base64 + "\n");
        assertThat(files.read().hashes()).containsExactly(ONE);
    }

    @Test
    void withoutSignatureNothingCounts() throws Exception {
        list(ONE);
        assertThat(files.read().hashes()).isEmpty();
        assertThat(files.read().warnings()).containsExactly(TrustWarning.SIGNATURE_MISSING);
    }

    @Test
    void aStrangersSignatureDoesNotCount() throws Exception {
        list(ONE);
        sign(new Signer());
        assertThat(files.read().hashes()).isEmpty();
        assertThat(files.read().warnings()).containsExactly(TrustWarning.SIGNATURE_BAD);
    }

    @Test
    void afterAChangeThatNobodySignedTheLastGoodListHolds() throws Exception {
        list(ONE);
        sign(signer);
        files.read();
        list(TWO);
        TrustPolicy later = new PolicyFiles(etc, memory).read();
        assertThat(later.hashes()).containsExactly(ONE);
        assertThat(later.warnings()).containsExactly(TrustWarning.SIGNATURE_BAD);
        sign(signer);
        assertThat(files.read().hashes()).containsExactly(TWO);
        assertThat(files.read().warnings()).isEmpty();
    }

    @Test
    void whatIsKeptIsNotBelievedWhenSomebodyEditedIt() throws Exception {
        list(ONE);
        sign(signer);
        files.read();
        Files.writeString(memory.resolve("last-good.sha256"), TWO + "\n");
        Files.delete(signature());
        assertThat(files.read().hashes()).isEmpty();
    }

    @Test
    void withoutAKeyNothingCounts() throws Exception {
        list(ONE);
        sign(signer);
        files.read();
        Files.writeString(etc.resolve("org.korrigo.trust.pem"), "no key");
        assertThat(files.read().hashes()).isEmpty();
        assertThat(files.read().warnings()).containsExactly(TrustWarning.KEY_UNUSABLE);
    }

    private void list(String hash) throws Exception {
        Files.writeString(list(), hash + "  one.jar\n");
    }

    private Path list() {
        return etc.resolve("org.korrigo.trust.sha256");
    }

    private Path signature() {
        return etc.resolve("org.korrigo.trust.sha256.sig");
    }

    private void sign(Signer by) throws Exception {
        Files.write(signature(), by.sign(list()));
    }
}
