package org.korrigo.trust.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.korrigo.trust.internal.Eventually.eventually;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.trust.TrustWarning;
import org.korrigo.trust.TrustedJar;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** A list that counts once it is signed. */
class SignedServerTest extends ServerTest {

    private Signer signer;

    @BeforeEach
    void boot() throws Exception {
        server.configured("korrigo.plugins.trust = signed");
        signer = new Signer();
        signer.publish(server.etc("org.korrigo.trust.pem"));
        server.boot();
    }

    @Test
    void anAdditionCountsOnceItIsSigned() throws Throwable {
        Path jar = Jars.bundle(server.jars(), "signed", "1.0.0");
        Bundle bundle = server.install(jar);
        assertThatThrownBy(bundle::start).isInstanceOf(BundleException.class);
        server.trust().add(List.of(new TrustedJar(Sha256.of(jar), "signed 1.0.0")));
        assertThat(server.standing().warnings()).containsExactly(TrustWarning.SIGNATURE_MISSING);
        assertThat(bundle.getState()).isEqualTo(Bundle.INSTALLED);
        sign(signer);
        eventually(() -> assertThat(Mark.of("signed")).isEqualTo("1.0.0"));
        assertThat(server.standing().warnings()).isEmpty();
    }

    @Test
    void aBadSignatureStopsNothingThatWasGood() throws Throwable {
        Path jar = Jars.bundle(server.jars(), "good", "1.0.0");
        server.trust().add(List.of(new TrustedJar(Sha256.of(jar), "good 1.0.0")));
        sign(signer);
        eventually(() -> assertThat(server.standing().trusted()).hasSize(1));
        server.install(jar).start();
        Path other = Jars.bundle(server.jars(), "bad", "1.0.0");
        server.trust().add(List.of(new TrustedJar(Sha256.of(other), "bad 1.0.0")));
        sign(new Signer());
        eventually(() -> assertThat(server.standing().warnings()).containsExactly(TrustWarning.SIGNATURE_BAD));
        assertThatThrownBy(server.install(other)::start).isInstanceOf(BundleException.class);
        assertThat(Mark.of("good")).isEqualTo("1.0.0");
    }

    private void sign(Signer by) throws Exception {
        Files.write(server.etc("org.korrigo.trust.sha256.sig"), by.sign(server.etc("org.korrigo.trust.sha256")));
    }
}
