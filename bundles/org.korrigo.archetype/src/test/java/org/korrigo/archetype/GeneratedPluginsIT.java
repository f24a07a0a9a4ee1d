package org.korrigo.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.korrigo.layout.LayoutJson;
import org.korrigo.spi.KorrigoPlugin;
import org.korrigo.spi.testkit.HotSwapContract;

/** Builds what the archetype has generated of each kind, as an integrator would, and looks at what came out. */
class GeneratedPluginsIT {

    private static final Path PROJECTS =
            Path.of("target", "test-classes", "projects").toAbsolutePath();
    private static final Path BUNDLES = Path.of("").toAbsolutePath().getParent();
    private static final String VERSION = System.getProperty("korrigo.version");
    private static final Pattern TESTS = Pattern.compile("<testsuite [^>]*tests=\"(\\d+)\"");

    private static MavenRun build;

    @BeforeAll
    static void buildThemAll() throws Exception {
        Path work = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "generated-");
        Path pom = Files.writeString(PROJECTS.resolve("pom.xml"), aggregator());
        Path machine = Path.of(System.getProperty("maven.repository"));
        try (BorrowedRepository repository = BorrowedRepository.of(machine, work.resolve("repository"))) {
            installKorrigo(repository);
            build = MavenRun.of(pom, repository.folder(), work.resolve("build.log"), "verify", "--fail-at-end");
        }
    }

    @Test
    void everyKindBuilds() throws IOException {
        assertThat(build.succeeded()).as(build.errors()).isTrue();
    }

    @Test
    void everyKindOfTheArchetypeIsTried() throws IOException {
        try (Stream<Path> kinds = Files.list(Path.of("src/main/resources/archetype-resources/kinds"))) {
            assertThat(kinds.map(kind -> kind.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(kinds().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itsTestsRan(String kind) throws IOException {
        int least = kind.equals("layout") ? 12 : 15;
        assertThat(tests(project(kind).resolve("target/surefire-reports"))).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itBringsAJarAndAFeature(String kind) {
        assertThat(project(kind).resolve("target/korrigo-" + kind + "-lyon-1.0.0.jar"))
                .isRegularFile();
        assertThat(project(kind).resolve("target/feature/feature.xml"))
                .content()
                .contains("korrigo-plugin-" + kind + "-lyon-" + kind)
                .contains("mvn:fr.lyon.korrigo/korrigo-" + kind + "-lyon/1.0.0");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itHoldsNothingOfOtherKinds(String kind) throws IOException {
        try (Stream<Path> entries = Files.list(project(kind))) {
            assertThat(entries.map(entry -> entry.getFileName().toString()).filter(name -> !name.equals("bnd.bnd")))
                    .containsExactlyInAnyOrder("pom.xml", "README.md", ".editorconfig", "src", "target");
        }
        assertThat(Files.readAllLines(project(kind).resolve("pom.xml"))).hasSizeLessThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itLeavesNothingToFillInButTheReadme(String kind) throws IOException {
        for (Path file : files(project(kind))) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain("${package}", "${pluginId}", "#if");
        }
    }

    static Stream<String> kinds() throws IOException {
        try (Stream<Path> kinds = Files.list(PROJECTS)) {
            List<String> names = kinds.filter(Files::isDirectory)
                    .map(kind -> kind.getFileName().toString())
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    private static Path project(String kind) {
        return PROJECTS.resolve(kind).resolve("project").resolve("korrigo-" + kind + "-lyon");
    }

    private static void installKorrigo(BorrowedRepository repository) throws IOException, URISyntaxException {
        repository.install("korrigo", VERSION, BUNDLES.resolve("../pom.xml"));
        repository.install("bundles", VERSION, BUNDLES.resolve("pom.xml"));
        repository.install("org.korrigo.spi", VERSION, pom("org.korrigo.spi"), KorrigoPlugin.class);
        repository.install("org.korrigo.spi.testkit", VERSION, pom("org.korrigo.spi.testkit"), HotSwapContract.class);
        repository.install("org.korrigo.layout", VERSION, pom("org.korrigo.layout"), LayoutJson.class);
    }

    private static Path pom(String module) {
        return BUNDLES.resolve(module).resolve("pom.xml");
    }

    private static String aggregator() throws IOException {
        String modules = kinds().map(kind -> "<module>" + PROJECTS.relativize(project(kind)) + "</module>")
                .collect(Collectors.joining());
        return "<project><modelVersion>4.0.0</modelVersion><groupId>fr.lyon.korrigo</groupId><artifactId>all</artifactId>"
                + "<version>1.0.0</version><packaging>pom</packaging><modules>" + modules + "</modules></project>";
    }

    private static int tests(Path reports) throws IOException {
        int tests = 0;
        for (Path report : files(reports)) {
            tests += TESTS.matcher(Files.readString(report))
                    .results()
                    .map(MatchResult::group)
                    .mapToInt(suite -> Integer.parseInt(suite.replaceAll(".*tests=\"(\\d+)\"", "$1")))
                    .sum();
        }
        return tests;
    }

    /** The texts below a folder, those of the build aside. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|xml|md|json|bnd)"))
                    .filter(file -> !folder.relativize(file).startsWith("target"))
                    .toList();
        }
    }
}
