package org.korrigo.layout.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.layout.LayoutJson;
import org.korrigo.layout.ListedLayout;
import org.korrigo.layout.ListedLayout.State;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.LayoutProvider;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** In a real framework, whose system bundle plays the part of this bundle. */
class LayoutDeploymentTest {

    private static final String ORIGIN = "bundle fr.lyon.layouts/1.2.0";

    @TempDir
    Path folder;

    private Framework framework;
    private LayoutCatalogue catalogue;
    private LayoutBundleExtender extender;
    private LayoutFileInstaller installer;

    @BeforeEach
    void start() throws BundleException {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        folder.resolve("cache").toString(),
                        Constants.FRAMEWORK_SYSTEMCAPABILITIES_EXTRA,
                        "osgi.extender;osgi.extender=korrigo.layout;version:Version=1.0"));
        framework.start();
        BundleContext context = framework.getBundleContext();
        catalogue = new LayoutCatalogue(context);
        extender = new LayoutBundleExtender(context, catalogue);
        installer = new LayoutFileInstaller(catalogue);
    }

    @AfterEach
    void stop() throws Exception {
        extender.close();
        catalogue.close();
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void layouts_of_a_bundle_come_and_go_with_it() throws Exception {
        Bundle bundle =
                install(jar("1.0", Map.of("lyon", document("lyon", "1.0.0"), "nantes", document("nantes", "2"))));
        assertThat(catalogue.layouts()).isEmpty();

        bundle.start();
        assertThat(catalogue.layouts())
                .containsExactly(
                        new ListedLayout("lyon", "1.0.0", ORIGIN, State.ACTIVE, ""),
                        new ListedLayout("nantes", "2", ORIGIN, State.ACTIVE, ""));
        assertThat(framework.getBundleContext().getServiceReferences(LayoutProvider.class, null))
                .hasSize(1);

        bundle.update(new ByteArrayInputStream(jar("1.0", Map.of("lyon", document("lyon", "1.1.0")))));
        assertThat(catalogue.layouts()).extracting(ListedLayout::version).containsExactly("1.1.0");

        bundle.stop();
        assertThat(catalogue.layouts()).isEmpty();
        assertThat(catalogue.find("lyon")).isEmpty();
    }

    @Test
    void one_bad_document_does_not_take_its_neighbours_down() throws Exception {
        String wide = document("wide", "1").replace("[0,0,1,1]", "[0,0,1.2,1]");
        install(jar("1.0", Map.of("lyon", document("lyon", "1"), "wide", wide))).start();

        assertThat(catalogue.layouts())
                .containsExactly(
                        new ListedLayout("lyon", "1", ORIGIN, State.ACTIVE, ""),
                        new ListedLayout("wide", "1", ORIGIN, State.REJECTED, "/zones/0/region: width 1.2 > 1"));
    }

    @Test
    void an_update_of_a_bundle_that_is_at_fault_leaves_the_last_good_version_in_service() throws Exception {
        Bundle bundle = install(jar("1.0", Map.of("lyon", document("lyon", "1"), "nantes", document("nantes", "1"))));
        bundle.start();
        bundle.update(new ByteArrayInputStream(
                jar("1.0", Map.of("lyon", document("lyon", "2").replace("QUESTION", "QUESTIONS")))));

        assertThat(catalogue.layouts())
                .extracting(ListedLayout::id, ListedLayout::version, ListedLayout::state)
                .containsExactly(tuple("lyon", "1", State.ACTIVE), tuple("lyon", "2", State.REJECTED));
        bundle.uninstall();
        assertThat(catalogue.layouts()).isEmpty();
    }

    @Test
    void a_bundle_that_does_not_require_the_extender_is_left_alone() throws Exception {
        install(jar(null, Map.of("lyon", document("lyon", "1")))).start();
        assertThat(catalogue.layouts()).isEmpty();
    }

    @Test
    void a_bundle_for_a_later_extender_does_not_resolve() throws Exception {
        Bundle bundle = install(jar("2.0", Map.of("lyon", document("lyon", "1"))));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(bundle::start))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("korrigo.layout");
    }

    @Test
    void a_file_is_installed_updated_and_withdrawn() throws IOException {
        Path file = write("nice.layout.json", "\uFEFF" + document("nice", "1"));
        assertThat(installer.canHandle(file.toFile())).isTrue();
        assertThat(installer.canHandle(folder.resolve("features.json").toFile()))
                .isFalse();

        installer.install(file.toFile());
        assertThat(catalogue.find("nice")).map(BookletLayout::version).contains("1");

        write("nice.layout.json", document("nice", "2"));
        installer.update(file.toFile());
        assertThat(catalogue.layouts()).extracting(ListedLayout::version).containsExactly("2");

        installer.uninstall(file.toFile());
        assertThat(catalogue.layouts()).isEmpty();
    }

    @Test
    void the_last_good_version_serves_while_an_update_is_at_fault() throws IOException {
        Path file = write("nice.layout.json", document("nice", "1"));
        installer.install(file.toFile());
        for (String bad : List.of("{ oops", document("nice", "2").replace("[0,0,1,1]", "[0,0,1,2]"))) {
            write("nice.layout.json", bad);
            installer.update(file.toFile());

            assertThat(catalogue.find("nice")).map(BookletLayout::version).contains("1");
            assertThat(catalogue.layouts())
                    .extracting(ListedLayout::state)
                    .containsExactly(State.ACTIVE, State.REJECTED);
        }
        assertThat(catalogue.layouts().get(1))
                .isEqualTo(new ListedLayout(
                        "nice",
                        "2",
                        "file " + folder.getFileName() + "/nice.layout.json",
                        State.REJECTED,
                        "/zones/0/region: height 2.0 > 1"));

        write("nice.layout.json", document("nice", "3"));
        installer.update(file.toFile());
        assertThat(catalogue.layouts())
                .extracting(ListedLayout::version, ListedLayout::state)
                .containsExactly(tuple("3", State.ACTIVE));
    }

    @Test
    void a_leaving_installer_takes_its_layouts_along() throws IOException {
        installer.install(write("nice.layout.json", document("nice", "1")).toFile());
        installer.withdrawAll();
        assertThat(catalogue.layouts()).isEmpty();
    }

    @Test
    void the_best_ranking_then_the_oldest_service_serves_and_the_others_are_listed_as_shadowed() {
        catalogue.publish("file a", List.of(new LayoutDocument("x", document("lyon", "1"))));
        catalogue.publish("file b", List.of(new LayoutDocument("x", document("lyon", "2"))));
        assertThat(catalogue.find("lyon")).map(BookletLayout::version).contains("1");

        Hashtable<String, Object> properties =
                new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 5, LayoutProvider.ORIGIN, "code"));
        BookletLayout coded = LayoutJson.read(document("lyon", "3"));
        framework.getBundleContext().registerService(LayoutProvider.class, () -> List.of(coded), properties);

        assertThat(catalogue.find("lyon")).contains(coded);
        assertThat(catalogue.layouts())
                .containsExactlyInAnyOrder(
                        new ListedLayout("lyon", "3", "code", State.ACTIVE, ""),
                        new ListedLayout("lyon", "1", "file a", State.SHADOWED, "served by code"),
                        new ListedLayout("lyon", "2", "file b", State.SHADOWED, "served by code"));
    }

    @Test
    void an_update_keeps_its_place_among_equals() {
        catalogue.publish("file a", List.of(new LayoutDocument("x", document("lyon", "1"))));
        catalogue.publish("file b", List.of(new LayoutDocument("x", document("lyon", "2"))));
        catalogue.publish("file a", List.of(new LayoutDocument("x", document("lyon", "3"))));

        assertThat(catalogue.find("lyon")).map(BookletLayout::version).contains("3");
        catalogue.withdraw("file a");
        assertThat(catalogue.find("lyon")).map(BookletLayout::version).contains("2");
    }

    @Test
    void code_cannot_offer_what_no_document_could_say() {
        BookletLayout good = LayoutJson.read(document("lyon", "1"));
        Zone far = new Zone("far", 99, Region.WHOLE, ZoneRole.QUESTION, WritingKind.NONE, 0, "");
        BookletLayout bad = new BookletLayout(
                "nice", "1", good.label(), good.sheet(), 4, "fixed-pages", Options.NONE, List.of(far));
        BookletLayout hollow =
                new BookletLayout("brest", "1", good.label(), null, 4, "fixed-pages", Options.NONE, List.of());
        framework.getBundleContext().registerService(LayoutProvider.class, () -> List.of(hollow, bad, good), null);

        assertThat(catalogue.layouts())
                .extracting(ListedLayout::id, ListedLayout::state)
                .containsExactly(
                        tuple("brest", State.REJECTED), tuple("lyon", State.ACTIVE), tuple("nice", State.REJECTED));
        assertThat(catalogue.layouts().get(2).problem()).isEqualTo("/zones/0/page: 99 is not between 0 and 12");
        assertThat(catalogue.find("nice")).isEmpty();
    }

    @Test
    void a_provider_that_fails_is_listed_and_hurts_nobody() {
        LayoutProvider broken = () -> {
            throw new IllegalStateException("boom");
        };
        framework.getBundleContext().registerService(LayoutProvider.class, broken, null);
        catalogue.publish("file a", List.of(new LayoutDocument("x", document("lyon", "1"))));

        assertThat(catalogue.find("lyon")).isPresent();
        assertThat(catalogue.layouts())
                .anySatisfy(line -> assertThat(line.problem()).contains("boom"));
    }

    private Bundle install(byte[] jar) throws BundleException {
        return framework.getBundleContext().installBundle("memory:layouts", new ByteArrayInputStream(jar));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String document(String id, String version) {
        return """
                {"formatVersion":1,"id":"%s","version":"%s","label":{"fr":"Essai"},"sheet":"A4_PAGES","pagesPerBooklet":4,
                 "split":{"id":"fixed-pages"},"zones":[{"id":"all","page":1,"region":[0,0,1,1],"role":"QUESTION"}]}
                """
                .formatted(id, version);
    }

    private static byte[] jar(String extenderVersion, Map<String, String> layouts) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.putValue("Manifest-Version", "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "fr.lyon.layouts");
        main.putValue("Bundle-Version", "1.2.0");
        if (extenderVersion != null) {
            main.putValue(
                    "Require-Capability",
                    "osgi.extender;filter:=\"(&(osgi.extender=korrigo.layout)(version>=" + extenderVersion + "))\"");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, String> layout : layouts.entrySet()) {
                jar.putNextEntry(new ZipEntry("KORRIGO-INF/layouts/" + layout.getKey() + ".layout.json"));
                jar.write(layout.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
