package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What administrators read, in both languages. */
class DocsTest {

    /** Measurements and what is made from the code are not written twice. */
    private static final List<String> ENGLISH_ALONE = List.of("ingest-benchmark.md");

    private final Path english = Docs.FOLDER.resolve("admin");
    private final Path french = english.resolve("fr");

    @Test
    void everyPageForAdministratorsIsThereInBothLanguages() {
        assertThat(names(Docs.pages("admin/fr")))
                .containsExactlyElementsOf(
                        names(Docs.pages("admin").stream()
                                        .filter(page -> page.getParent().equals(english))
                                        .toList())
                                .stream()
                                .filter(name -> !ENGLISH_ALONE.contains(name))
                                .toList());
    }

    @TestFactory
    Stream<DynamicTest> bothLanguagesNameTheSameCommands() {
        return names(Docs.pages("admin/fr")).stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> assertThat(Docs.commandsIn(french.resolve(name)))
                        .isEqualTo(Docs.commandsIn(english.resolve(name)))));
    }

    @Test
    void bothLanguagesGiveTheSameExamples() {
        Function<Path, List<List<String>>> examples = folder -> Docs.examples(folder.resolve("commands.md")).stream()
                .map(Docs.Example::words)
                .toList();
        assertThat(examples.apply(english)).hasSizeGreaterThan(100).isEqualTo(examples.apply(french));
    }

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsSomewhere() {
        return Docs.pages("").stream()
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> assertThat(Docs.links(page))
                        .allSatisfy(link -> assertThat(Files.exists(page.resolveSibling(link)))
                                .as(link)
                                .isTrue())));
    }

    @Test
    void everyExampleShowsTheCommandBesideIt() {
        for (Path page : List.of(english.resolve("commands.md"), french.resolve("commands.md"))) {
            assertThat(Docs.examples(page).stream()
                            .map(example -> example.words().get(0))
                            .toList())
                    .doesNotHaveDuplicates()
                    .containsAll(Docs.commandsIn(page).stream()
                            .filter(name -> !List.of("setup", "upgrade-from", "version-rollback")
                                    .contains(name))
                            .toList());
        }
    }

    private static List<String> names(List<Path> pages) {
        return pages.stream()
                .map(page -> page.getFileName().toString())
                .sorted()
                .toList();
    }
}
