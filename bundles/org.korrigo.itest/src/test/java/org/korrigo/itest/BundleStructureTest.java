package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house rules of docs/architecture.md, read from the manifests of the built bundles. */
class BundleStructureTest {

    /** Bundles that are the inside or an adapter; all others are capabilities. */
    private static final Set<String> HOUSE = Set.of(
            "org.korrigo.spi",
            "org.korrigo.spi.testkit",
            "org.korrigo.domain",
            "org.korrigo.application",
            "org.korrigo.plugin",
            "org.korrigo.jobs",
            "org.korrigo.backup",
            "org.korrigo.layout",
            "org.korrigo.worker",
            "org.korrigo.persistence.schema",
            "org.korrigo.persistence.jpa",
            "org.korrigo.security",
            "org.korrigo.rest",
            "org.korrigo.web",
            "org.korrigo.metrics",
            "org.korrigo.shell",
            "org.korrigo.database.embedded",
            "org.korrigo.trust",
            "org.korrigo.preflight",
            "org.korrigo.demo");

    /** Who may import a technology. */
    private static final Map<String, Set<String>> OWNERS = Map.of(
            "javax.persistence", Set.of("org.korrigo.persistence.jpa"),
            "javax.ws.rs", Set.of("org.korrigo.rest"),
            "org.apache.karaf.shell", Set.of("org.korrigo.shell"),
            "org.apache.felix.fileinstall", Set.of("org.korrigo.layout"),
            "org.apache.pdfbox", Set.of("org.korrigo.reader.pdf", "org.korrigo.render.pdf", "org.korrigo.demo"),
            "liquibase", Set.of("org.korrigo.persistence.schema"),
            "org.bouncycastle", Set.of("org.korrigo.security"));

    /** Which bundles of the house each may import, apart from the SPI. */
    private static final Map<String, Set<String>> SEES = Map.ofEntries(
            Map.entry("org.korrigo.spi", Set.of()),
            Map.entry("org.korrigo.domain", Set.of()),
            Map.entry("org.korrigo.plugin", Set.of()),
            Map.entry("org.korrigo.layout", Set.of()),
            Map.entry("org.korrigo.worker", Set.of()),
            Map.entry(
                    "org.korrigo.application",
                    Set.of("org.korrigo.domain", "org.korrigo.plugin", "org.korrigo.layout", "org.korrigo.trust")),
            Map.entry("org.korrigo.jobs", Set.of("org.korrigo.domain")),
            Map.entry(
                    "org.korrigo.backup",
                    Set.of("org.korrigo.domain", "org.korrigo.application", "org.korrigo.persistence.schema")),
            Map.entry("org.korrigo.persistence.schema", Set.of("org.korrigo.domain")),
            Map.entry("org.korrigo.persistence.jpa", Set.of("org.korrigo.domain")),
            Map.entry("org.korrigo.security", Set.of("org.korrigo.domain")),
            Map.entry("org.korrigo.rest", Set.of("org.korrigo.application", "org.korrigo.domain")),
            Map.entry("org.korrigo.shell", Set.of("org.korrigo.application", "org.korrigo.domain")),
            Map.entry("org.korrigo.web", Set.of()),
            Map.entry("org.korrigo.metrics", Set.of("org.korrigo.application", "org.korrigo.domain")),
            Map.entry("org.korrigo.database.embedded", Set.of("org.korrigo.domain")),
            Map.entry("org.korrigo.trust", Set.of()),
            Map.entry("org.korrigo.preflight", Set.of("org.korrigo.domain")),
            Map.entry("org.korrigo.demo", Set.of("org.korrigo.domain")),
            Map.entry("org.korrigo.spi.testkit", Set.of()));

    private static List<BundleManifest> bundles;

    @BeforeAll
    static void readManifests() throws IOException {
        Path folder = Path.of("").toAbsolutePath().getParent();
        try (Stream<Path> modules = Files.list(folder)) {
            bundles = modules.filter(BundleStructureTest::isBundle)
                    .map(module -> module.resolve("target").resolve(module.getFileName() + "-1.0.0.jar"))
                    .filter(Files::exists)
                    .map(BundleManifest::of)
                    .toList();
        }
    }

    /** The archetype becomes other people's bundles, and these tests become none. */
    private static boolean isBundle(Path module) {
        return !module.endsWith("org.korrigo.archetype") && !module.endsWith("org.korrigo.itest");
    }

    @Test
    void everyModuleHasBeenBuiltAndRead() throws IOException {
        Path folder = Path.of("").toAbsolutePath().getParent();
        try (Stream<Path> modules = Files.list(folder)) {
            long poms = modules.filter(BundleStructureTest::isBundle)
                    .filter(module -> Files.exists(module.resolve("pom.xml")))
                    .count();
            assertThat(bundles).hasSize((int) poms);
        }
    }

    @TestFactory
    Stream<DynamicTest> oneNameEverywhere() {
        return each("is named as its folder", bundle -> bundle.folder().equals(bundle.symbolicName()));
    }

    @TestFactory
    Stream<DynamicTest> nothingDynamicAndNoBundleRequired() {
        return each(
                "has no DynamicImport-Package, Require-Bundle",
                bundle -> bundle.header("DynamicImport-Package").isEmpty()
                        && bundle.header("Require-Bundle").isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> onlyVersionedPackagesOfItsOwnAreExported() {
        return each("exports its own, versioned, not internal", bundle -> bundle.exports().entrySet().stream()
                .allMatch(export -> export.getKey().startsWith(bundle.symbolicName())
                        && !export.getKey().contains(".internal")
                        && !export.getValue().isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> capabilitiesSeeTheSpiAlone() {
        return each(
                "imports org.korrigo.spi.* alone and exports nothing",
                BundleStructureTest::isCapability,
                bundle -> bundle.exports().isEmpty()
                        && bundle.korrigoImports().allMatch(name -> name.startsWith("org.korrigo.spi")));
    }

    @TestFactory
    Stream<DynamicTest> theHouseLooksOneWay() {
        return each(
                "sees only whom it may",
                bundle -> HOUSE.contains(bundle.symbolicName()),
                bundle -> bundle.korrigoImports()
                        .filter(name -> !name.startsWith("org.korrigo.spi"))
                        .filter(name -> !name.startsWith(bundle.symbolicName()))
                        .allMatch(
                                name -> SEES.get(bundle.symbolicName()).stream().anyMatch(name::startsWith)));
    }

    @TestFactory
    Stream<DynamicTest> eachTechnologyHasItsOwner() {
        return each("imports no technology of others", bundle -> OWNERS.entrySet().stream()
                .filter(owner -> bundle.imports().keySet().stream().anyMatch(name -> name.startsWith(owner.getKey())))
                .allMatch(owner -> owner.getValue().contains(bundle.symbolicName())));
    }

    @TestFactory
    Stream<DynamicTest> nobodyImportsJakarta() {
        return each("imports no jakarta.*", bundle -> bundle.imports().keySet().stream()
                .noneMatch(name -> name.startsWith("jakarta.")));
    }

    @Test
    void everyCapabilityHasAFeatureOfItsOwn() throws IOException {
        Path features = Path.of("../../features/korrigo/src/main/feature/feature.xml");
        String xml = Files.readString(features);
        assertThat(bundles.stream().filter(BundleStructureTest::isCapability).map(BundleManifest::symbolicName))
                .allSatisfy(name -> assertThat(xml)
                        .containsPattern(
                                "<feature name=\"korrigo-plugin-[^>]*>(?:(?!</feature>\\s*<feature name)[\\s\\S])*?"
                                        + name.replace(".", "\\.") + "/"));
    }

    private static boolean isCapability(BundleManifest bundle) {
        return !HOUSE.contains(bundle.symbolicName());
    }

    private static Stream<DynamicTest> each(String rule, Predicate<BundleManifest> holds) {
        return each(rule, bundle -> true, holds);
    }

    private static Stream<DynamicTest> each(
            String rule, Predicate<BundleManifest> concerned, Predicate<BundleManifest> holds) {
        return bundles.stream()
                .filter(concerned)
                .map(bundle ->
                        DynamicTest.dynamicTest(bundle.symbolicName() + " " + rule, () -> assertThat(holds.test(bundle))
                                .as(bundle.toString())
                                .isTrue()));
    }
}
