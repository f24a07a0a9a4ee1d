package org.korrigo.trust.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.korrigo.trust.internal.Eventually.eventually;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.apache.felix.fileinstall.ArtifactListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.trust.RefusedBundle;
import org.korrigo.trust.TrustedJar;
import org.osgi.framework.Bundle;

/** The drop folder as Karaf watches it: the same File Install. */
class DropFolderTest extends ServerTest {

    private static final String NAME = "dropped";

    private Path first;
    private Path second;

    @BeforeEach
    void boot() throws Exception {
        server.configured("korrigo.plugins.trust = allow-list");
        first = Jars.bundle(server.jars(), NAME, "1.0.0");
        second = Jars.bundle(server.jars(), NAME, "2.0.0");
        server.boot();
        Path fileInstall = Path.of(ArtifactListener.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path own = folder.resolve("system/org/apache/felix/org.apache.felix.fileinstall/3.7.4");
        Files.createDirectories(own);
        Files.copy(fileInstall, own.resolve("org.apache.felix.fileinstall-3.7.4.jar"));
        server.install("mvn:org.apache.felix/org.apache.felix.fileinstall/3.7.4", fileInstall)
                .start();
    }

    @Test
    void anUnknownJarIsRefusedUntilItIsListed() throws Throwable {
        drop(first);
        eventually(() -> assertThat(server.audited()).hasSize(1));
        assertThat(server.bundle(NAME).getState()).isEqualTo(Bundle.INSTALLED);
        trust(first);
        eventually(() -> assertThat(Mark.of(NAME)).isEqualTo("1.0.0"));
    }

    @Test
    void anUnknownUpdateIsHeldWhileTheOldVersionRuns() throws Throwable {
        trust(first);
        drop(first);
        eventually(() -> assertThat(Mark.of(NAME)).isEqualTo("1.0.0"));
        drop(second);
        eventually(() ->
                assertThat(server.audited()).extracting(RefusedBundle::version).containsExactly("2.0.0"));
        eventually(() -> assertThat(Mark.of(NAME)).isEqualTo("1.0.0"));
        // long enough for File Install to try again
        Thread.sleep(1500);
        assertThat(Mark.of(NAME)).isEqualTo("1.0.0");
        assertThat(server.standing().refused())
                .extracting(RefusedBundle::version)
                .containsExactly("2.0.0");
        trust(second);
        eventually(() -> assertThat(Mark.of(NAME)).isEqualTo("2.0.0"));
        assertThat(server.standing().refused()).isEmpty();
    }

    @Test
    void aHeldUpdateSurvivesARestart() throws Throwable {
        trust(first);
        drop(first);
        eventually(() -> assertThat(Mark.of(NAME)).isEqualTo("1.0.0"));
        drop(second);
        eventually(() -> assertThat(server.audited()).hasSize(1));
        eventually(() -> assertThat(Mark.of(NAME)).isEqualTo("1.0.0"));
        server.shutDown();
        server.boot();
        eventually(() -> assertThat(Mark.of(NAME)).isEqualTo("1.0.0"));
        assertThat(server.standing().refused())
                .extracting(RefusedBundle::version)
                .containsExactly("2.0.0");
        trust(second);
        eventually(() -> assertThat(Mark.of(NAME)).isEqualTo("2.0.0"));
    }

    @Test
    void aListedUpdateReplacesTheOldVersion() throws Throwable {
        trust(first);
        trust(second);
        drop(first);
        eventually(() -> assertThat(Mark.of(NAME)).isEqualTo("1.0.0"));
        drop(second);
        eventually(() -> assertThat(Mark.of(NAME)).isEqualTo("2.0.0"));
        assertThat(server.audited()).isEmpty();
    }

    @Test
    void aDeletedFileTakesItsRefusalAlong() throws Throwable {
        drop(first);
        eventually(() -> assertThat(server.standing().refused()).hasSize(1));
        Files.delete(server.deploy().resolve(NAME + ".jar"));
        eventually(() -> assertThat(server.standing().refused()).isEmpty());
    }

    private void trust(Path jar) throws Exception {
        server.trust()
                .add(List.of(new TrustedJar(Sha256.of(jar), jar.getFileName().toString())));
    }

    private void drop(Path jar) throws Exception {
        Path dropped = server.deploy().resolve(NAME + ".jar");
        Path hidden = folder.resolve("incoming.jar");
        Files.copy(jar, hidden, StandardCopyOption.REPLACE_EXISTING);
        // same second, same size: File Install must see a difference
        Files.setLastModifiedTime(hidden, FileTime.from(Instant.now().plusSeconds(jar == second ? 5 : 0)));
        Files.move(hidden, dropped, StandardCopyOption.REPLACE_EXISTING);
    }
}
