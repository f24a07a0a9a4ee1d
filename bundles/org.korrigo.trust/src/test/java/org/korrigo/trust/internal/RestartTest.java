package org.korrigo.trust.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.korrigo.trust.internal.Eventually.eventually;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.korrigo.trust.RefusedBundle;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** What the cache of a stopped server holds when it starts again. */
class RestartTest extends ServerTest {

    @Test
    void aBundleCachedInOpenTimesDoesNotStartAgain() throws Throwable {
        server.configured("korrigo.plugins.trust = open").boot();
        server.install(Jars.bundle(server.jars(), "cached", "1.0.0")).start();
        server.shutDown();
        server.configured("korrigo.plugins.trust = allow-list").boot();
        assertThat(server.bundle("cached").getState()).isEqualTo(Bundle.INSTALLED);
        assertThat(Mark.of("cached")).isEmpty();
        eventually(() -> assertThat(server.audited())
                .extracting(RefusedBundle::symbolicName)
                .containsExactly("cached"));
    }

    @Test
    void aRefusedBundleIsRefusedAgainAndStartsOnceListed() throws Throwable {
        server.configured("korrigo.plugins.trust = allow-list").boot();
        Path jar = Jars.bundle(server.jars(), "again", "1.0.0");
        assertThatThrownBy(server.install(jar)::start).isInstanceOf(BundleException.class);
        server.shutDown();
        server.boot();
        assertThat(server.bundle("again").getState()).isEqualTo(Bundle.INSTALLED);
        Files.writeString(server.etc("org.korrigo.trust.sha256"), Sha256.of(jar));
        eventually(() -> assertThat(Mark.of("again")).isEqualTo("1.0.0"));
    }

    @Test
    void aListedBundleStartsAgainAtOnce() throws Exception {
        Path jar = Jars.bundle(server.jars(), "kept", "1.0.0");
        Files.writeString(server.etc("org.korrigo.trust.sha256"), Sha256.of(jar));
        server.configured("korrigo.plugins.trust = allow-list").boot();
        server.install(jar).start();
        server.shutDown();
        assertThat(Mark.of("kept")).isEmpty();
        server.boot();
        assertThat(Mark.of("kept")).isEqualTo("1.0.0");
    }

    @Test
    void whatStartedBeforeTheGuardIsTakenDown() throws Throwable {
        server.configured("korrigo.plugins.trust = allow-list").bare();
        server.install(Jars.bundle(server.jars(), "early", "1.0.0")).start();
        assertThat(Mark.of("early")).isEqualTo("1.0.0");
        server.shutDown();
        server.boot();
        eventually(() -> assertThat(Mark.of("early")).isEmpty());
        assertThat(server.bundle("early").getState()).isEqualTo(Bundle.INSTALLED);
    }
}
