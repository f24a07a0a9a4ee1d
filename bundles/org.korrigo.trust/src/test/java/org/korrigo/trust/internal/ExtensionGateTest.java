package org.korrigo.trust.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The framework in a class loader of its own with this bundle's classes beside it, as Karaf does with {@code lib/}. */
class ExtensionGateTest {

    /** An extension's activator gets the context of the framework. */
    private static final String MARKED = "org.apache.felix.framework";

    @TempDir
    Path folder;

    private URLClassLoader beside;
    private Object felix;

    @BeforeEach
    void boot() throws Exception {
        System.setProperty("karaf.home", folder.toString());
        Files.createDirectories(folder.resolve("etc"));
        Files.createDirectories(folder.resolve("system/org/example"));
        Path framework = Path.of(FrameworkFactory.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        URL[] jars = {
            framework.toUri().toURL(), Path.of("target/classes").toUri().toURL()
        };
        beside = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
        Map<String, String> settings =
                Map.of("org.osgi.framework.storage", folder.resolve("cache").toString(), "felix.log.level", "0");
        Class<?> factory = beside.loadClass(FrameworkFactory.class.getName());
        felix = factory.getMethod("newFramework", Map.class)
                .invoke(factory.getConstructor().newInstance(), settings);
        tell("start");
    }

    @AfterEach
    void shutDown() throws Exception {
        tell("stop");
        felix.getClass().getMethod("waitForStop", long.class).invoke(felix, 10_000L);
        beside.close();
        System.clearProperty("karaf.home");
        System.clearProperty(MARKED);
    }

    @Test
    void anExtensionFromOutsideNeverRuns() throws Exception {
        trust("allow-list");
        install(Jars.extension(folder));
        assertThat(Mark.of(MARKED)).isEmpty();
    }

    @Test
    void anExtensionOfTheDistributionRuns() throws Exception {
        trust("signed");
        Path own = Jars.extension(folder);
        Files.copy(own, folder.resolve("system/org/example/extension.jar"));
        install(own);
        assertThat(Mark.of(MARKED)).isNotEmpty();
    }

    @Test
    void anExtensionThatOnlyLooksLikeTheDistributionsDoesNotRun() throws Exception {
        trust("allow-list");
        Path own = Jars.extension(folder);
        byte[] other = Files.readAllBytes(own);
        other[other.length - 1]++;
        Files.write(folder.resolve("system/org/example/extension.jar"), other);
        install(own);
        assertThat(Mark.of(MARKED)).isEmpty();
    }

    @Test
    void anOpenServerTakesAnyExtension() throws Exception {
        trust("open");
        install(Jars.extension(folder));
        assertThat(Mark.of(MARKED)).isNotEmpty();
    }

    private void trust(String mode) throws Exception {
        Files.writeString(folder.resolve("etc").resolve(Settings.FILE), "korrigo.plugins.trust = " + mode);
    }

    private void install(Path jar) throws Exception {
        Object context = tell("getBundleContext");
        Class<?> type = beside.loadClass("org.osgi.framework.BundleContext");
        try (InputStream bytes = Files.newInputStream(jar)) {
            type.getMethod("installBundle", String.class, InputStream.class)
                    .invoke(context, jar.toUri().toString(), bytes);
        }
    }

    private Object tell(String what) throws Exception {
        return felix.getClass().getMethod(what).invoke(felix);
    }
}
