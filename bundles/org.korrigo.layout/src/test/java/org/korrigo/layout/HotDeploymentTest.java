package org.korrigo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.LayoutProvider;
import org.korrigo.spi.testkit.FelixHarness;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The built bundle with File Install, declarative services and Configuration Admin: what is dropped into a folder is in force. */
class HotDeploymentTest {

    private static final String PREFIX = "felix.fileinstall.";
    private static final String DIRECTORIES = PREFIX + "dir";
    private static final String POLL = PREFIX + "poll";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private Path deploy;
    private FelixHarness felix;

    @BeforeEach
    void boot() throws Exception {
        deploy = Files.createDirectory(folder.resolve("deploy"));
        System.setProperty(DIRECTORIES, deploy.toString());
        System.setProperty(POLL, "100");
        felix = FelixHarness.boot(folder.resolve("felix"));
        for (String library : List.of(
                "com.fasterxml.jackson.core.jackson-core",
                "com.fasterxml.jackson.core.jackson-annotations",
                "com.fasterxml.jackson.core.jackson-databind",
                "org.apache.felix.fileinstall")) {
            felix.installFromClassPath(library);
        }
        felix.install(Path.of("target", "classes"));
    }

    @AfterEach
    void shutDown() throws Exception {
        felix.close();
        System.clearProperty(DIRECTORIES);
        System.clearProperty(POLL);
    }

    @Test
    void a_file_a_jar_of_files_and_a_service_are_all_listed_with_their_origins() throws Exception {
        drop("nice.layout.json", layout("nice", "1"));
        dropJar(layout("lyon", "1.2"));
        BookletLayout coded = LayoutJson.read(layout("coded", "3"));
        felix.offer(LayoutProvider.class, () -> List.of(coded));

        eventually(
                this::lines,
                "coded 3 bundle org.apache.felix.framework ACTIVE ",
                "lyon 1.2 bundle fr.lyon.layouts/1.0.0 ACTIVE ",
                "nice 1 file deploy/nice.layout.json ACTIVE ");
        Files.delete(deploy.resolve("lyon.jar"));
        Files.delete(deploy.resolve("nice.layout.json"));
        eventually(this::lines, "coded 3 bundle org.apache.felix.framework ACTIVE ");
    }

    @Test
    void a_bad_update_of_a_file_is_listed_beside_the_version_that_still_serves() throws Exception {
        drop("nice.layout.json", layout("nice", "1"));
        eventually(this::lines, "nice 1 file deploy/nice.layout.json ACTIVE ");

        drop("nice.layout.json", layout("nice", "2").replace("[0,0,1,1]", "[0,0,1.25,1]"));
        eventually(
                this::lines,
                "nice 1 file deploy/nice.layout.json ACTIVE ",
                "nice 2 file deploy/nice.layout.json REJECTED /zones/0/region: width 1.25 > 1");
    }

    @Test
    void a_configuration_file_is_an_ocr_profile_of_its_name() throws Exception {
        Files.copy(
                Path.of("../../config/etc/org.korrigo.ocr.profile-capitales.cfg"),
                deploy.resolve("org.korrigo.ocr.profile-capitales.cfg"));
        eventually(
                () -> call("org.korrigo.layout.OcrProfiles", "all").stream()
                        .map(profile -> read(profile, "name") + " " + read(profile, "languages") + " "
                                + read(profile, "writing") + " "
                                + String.valueOf(read(profile, "allowed")).endsWith("Ü") + " "
                                + read(profile, "options"))
                        .toList(),
                "capitales [fr] HANDWRITTEN_CAPITALS true Options[values={}]");

        drop("org.korrigo.ocr.profile-capitales.cfg", "languages = en\npage-segmentation = 13\n");
        eventually(
                () -> call("org.korrigo.layout.OcrProfiles", "all").stream()
                        .map(profile -> read(profile, "languages") + " " + read(profile, "options"))
                        .toList(),
                "[en] Options[values={page-segmentation=13}]");
        Files.delete(deploy.resolve("org.korrigo.ocr.profile-capitales.cfg"));
        eventually(() -> call("org.korrigo.layout.OcrProfiles", "all").stream()
                .map(Object::toString)
                .toList());
    }

    private List<String> lines() {
        return call("org.korrigo.layout.LayoutRegistry", "layouts").stream()
                .map(line -> read(line, "id") + " " + read(line, "version") + " " + read(line, "origin") + " "
                        + read(line, "state") + " " + read(line, "problem"))
                .toList();
    }

    /** By name: the bundle has classes of its own, of which the test's are strangers. */
    private List<?> call(String service, String method) {
        try {
            ServiceReference<?>[] found = felix.context().getAllServiceReferences(service, null);
            return found == null ? List.of() : (List<?>) read(felix.context().getService(found[0]), method);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object read(Object object, String method) {
        try {
            Method found = object.getClass().getMethod(method);
            return found.invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void eventually(Supplier<List<String>> actual, String... expected) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!actual.get().equals(List.of(expected)) && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(actual.get()).containsExactly(expected);
    }

    private void drop(String name, String text) throws IOException {
        Files.writeString(deploy.resolve(name), text);
    }

    private void dropJar(String layout) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.putValue("Manifest-Version", "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "fr.lyon.layouts");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Require-Capability", "osgi.extender;filter:=\"(osgi.extender=korrigo.layout)\"");
        Path jar = folder.resolve("lyon.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            out.putNextEntry(new ZipEntry("KORRIGO-INF/layouts/lyon.layout.json"));
            out.write(layout.getBytes(StandardCharsets.UTF_8));
        }
        Files.move(jar, deploy.resolve("lyon.jar"));
    }

    private static String layout(String id, String version) {
        return """
                {"formatVersion":1,"id":"%s","version":"%s","label":{"fr":"Essai"},"sheet":"A4_PAGES","pagesPerBooklet":4,
                 "split":{"id":"fixed-pages"},"zones":[{"id":"all","page":1,"region":[0,0,1,1],"role":"QUESTION"}]}
                """
                .formatted(id, version);
    }
}
