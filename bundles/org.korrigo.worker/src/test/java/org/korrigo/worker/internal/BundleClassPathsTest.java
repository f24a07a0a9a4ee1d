package org.korrigo.worker.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.isolation.IsolatedCode;
import org.korrigo.spi.isolation.IsolationLimits;
import org.korrigo.worker.internal.child.ChildMain;
import org.korrigo.worker.internal.classpath.BundleClassPaths;
import org.korrigo.worker.internal.classpath.ClassPath;
import org.korrigo.worker.internal.greeting.GreetingCode;
import org.korrigo.worker.internal.outside.Words;
import org.korrigo.worker.internal.pool.PoolSettings;
import org.korrigo.worker.internal.pool.ProcessIsolation;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** In a real framework: one bundle with code and a nested jar, one bundle with a library, one fragment. */
class BundleClassPathsTest {

    private static final String OUTSIDE = "org.korrigo.worker.internal.outside";

    @TempDir
    Path directory;

    private Framework framework;

    @BeforeEach
    void boot() throws BundleException {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        "org.osgi.framework.storage",
                        directory.resolve("felix").toString(),
                        "org.osgi.framework.system.packages.extra",
                        "org.korrigo.spi;version=1.0.0,org.korrigo.spi.isolation;version=1.0.0"));
        framework.start();
    }

    @AfterEach
    void halt() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void code_of_a_bundle_runs_with_its_nested_jars_its_fragments_and_its_providers() throws Exception {
        install(words("Bonjour"), "words");
        install(fragment(), "fragment");
        Bundle plugin = install(plugin(), "plugin");

        try (ProcessIsolation isolation = isolation()) {
            assertThat(greet(isolation, plugin)).isEqualTo("Bonjour from nested and fragment");
        }
    }

    @Test
    void an_updated_provider_makes_another_class_path_and_a_fresh_child() throws Exception {
        Bundle words = install(words("Bonjour"), "words");
        install(fragment(), "fragment");
        Bundle plugin = install(plugin(), "plugin");

        try (ProcessIsolation isolation = isolation()) {
            assertThat(greet(isolation, plugin)).startsWith("Bonjour");

            words.update(new ByteArrayInputStream(words("Demat")));
            refresh();

            assertThat(greet(isolation, plugin)).startsWith("Demat");
        }
    }

    @Test
    void the_same_bundles_give_the_same_class_path() throws Exception {
        install(words("Bonjour"), "words");
        Class<?> code = install(plugin(), "plugin").loadClass(GreetingCode.class.getName());
        BundleClassPaths paths = classPaths();

        ClassPath first = paths.of(code);

        assertThat(paths.of(code)).isEqualTo(first);
        assertThat(first.entries())
                .allMatch(entry -> entry.isAbsolute())
                .anyMatch(entry -> entry.endsWith("1-nested.jar"));
    }

    private void refresh() throws InterruptedException {
        CountDownLatch refreshed = new CountDownLatch(1);
        framework.adapt(FrameworkWiring.class).refreshBundles(null, event -> refreshed.countDown());
        assertThat(refreshed.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private static String greet(ProcessIsolation isolation, Bundle plugin)
            throws ClassNotFoundException, PluginException, InterruptedException {
        Class<? extends IsolatedCode> code =
                plugin.loadClass(GreetingCode.class.getName()).asSubclass(IsolatedCode.class);
        IsolationLimits limits = new IsolationLimits(Duration.ofSeconds(60), 64);
        return new String(isolation.run(code, new byte[0], limits, Cancellation.NEVER), StandardCharsets.UTF_8);
    }

    private ProcessIsolation isolation() throws IOException {
        return new ProcessIsolation(
                classPaths(), new PoolSettings(1, Duration.ofMinutes(1), 100, directory.resolve("scratch")));
    }

    private BundleClassPaths classPaths() throws IOException {
        return new BundleClassPaths(directory.resolve("jars"), List.of(ChildMain.class, IsolatedCode.class));
    }

    private Bundle install(byte[] jar, String name) throws BundleException {
        return framework.getBundleContext().installBundle("test:" + name, new ByteArrayInputStream(jar));
    }

    private static byte[] plugin() throws IOException {
        return jar(
                Map.of(
                        "Bundle-SymbolicName",
                        "plugin",
                        "Bundle-ClassPath",
                        ".,lib/nested.jar",
                        "Import-Package",
                        "org.korrigo.spi,org.korrigo.spi.isolation," + OUTSIDE + ";greeting=words"),
                Map.of(
                        path(GreetingCode.class),
                        classFile(GreetingCode.class),
                        "lib/nested.jar",
                        jar(Map.of(), Map.of("nested.txt", bytes("nested")))));
    }

    private static byte[] words(String greeting) throws IOException {
        return jar(
                Map.of("Bundle-SymbolicName", "words", "Export-Package", OUTSIDE + ";greeting=words"),
                Map.of(path(Words.class), classFile(Words.class), "greeting.txt", bytes(greeting)));
    }

    private static byte[] fragment() throws IOException {
        return jar(
                Map.of("Bundle-SymbolicName", "fragment", "Fragment-Host", "plugin"),
                Map.of("fragment.txt", bytes("fragment")));
    }

    private static byte[] jar(Map<String, String> headers, Map<String, byte[]> entries) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(new Attributes.Name("Bundle-ManifestVersion"), "2");
        headers.forEach((name, value) -> main.put(new Attributes.Name(name), value));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String path(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static byte[] classFile(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream("/" + path(type))) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
