package org.korrigo.application.internal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.Problem;

class MessageTextsTest {

    private static final Pattern CODE =
            Pattern.compile("Problem\\.(?:invalid|conflict|stale|forbidden|unauthenticated)\\(\\s*\"([a-z-]+)\"");

    private final MessageTexts texts = new MessageTexts();

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(keys("fr")).isEqualTo(keys("en"));
    }

    @Test
    void factsAreFilledIn() {
        Problem problem = Problem.conflict("copy-locked", Map.of("holder", "mdurand"));
        assertThat(texts.detail(problem, Locale.FRENCH)).contains("mdurand").doesNotContain("{");
        assertThat(texts.title(problem, Locale.ENGLISH)).isEqualTo("Copy locked");
    }

    @Test
    void anUnknownCodeOfAPluginShowsThePluginsOwnSentence() {
        Problem problem = Problem.invalid("lyon-stamp-missing", Map.of("message", "The stamp is missing."));
        assertThat(texts.detail(problem, Locale.FRENCH)).isEqualTo("The stamp is missing.");
    }

    /** Every code thrown in the use cases and the domain has its sentence. */
    @Test
    void everyCodeOfOursHasASentence() throws IOException {
        Set<String> missing = new TreeSet<>();
        Set<String> known = keys("fr");
        try (Stream<Path> files = Stream.concat(sources("../org.korrigo.domain"), sources("."))) {
            for (Path file : files.toList()) {
                Matcher code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    if (!known.contains(code.group(1) + ".detail")) {
                        missing.add(code.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Stream<Path> sources(String module) throws IOException {
        return Files.walk(Path.of(module, "src/main/java"))
                .filter(file -> file.toString().endsWith(".java"));
    }

    private static Set<String> keys(String language) throws IOException {
        Properties properties = new Properties();
        String path = "/OSGI-INF/l10n/problems_" + language + ".properties";
        try (var reader =
                new InputStreamReader(MessageTextsTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
