package org.korrigo.application.internal.health;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.health.Finding;

class FindingTextsTest {

    private static final Pattern CODE = Pattern.compile("Finding\\.(ok|warn|fail)\\(\\s*\"([a-z-]+)\"");

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameFacts() throws IOException {
        assertThat(facts("fr")).isEqualTo(facts("en"));
    }

    /** Of every bundle: whoever looks at something says it in words. */
    @Test
    void everyFindingHasACauseAndWhatIsNotWellHasACureThatNamesACommand() throws IOException {
        Properties texts = texts("fr");
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of(".."))) {
            for (Path file : sources.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> each.toString().contains("/src/main/"))
                    .toList()) {
                Matcher code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    String cure = texts.getProperty(code.group(2) + ".cure", "");
                    boolean said = texts.containsKey(code.group(2) + ".cause");
                    if (!said || !code.group(1).equals("ok") && cure.isEmpty()) {
                        missing.add(code.group(2));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aCodeNobodyKnowsIsSaidAsItIs() {
        Finding finding = Finding.warn("lyon-tape-full", Map.of("tape", "7"));
        FindingTexts sentences = new FindingTexts();
        assertThat(sentences.cause(finding, Locale.FRENCH)).isEqualTo("lyon-tape-full {tape=7}");
        assertThat(sentences.cure(finding, Locale.FRENCH)).isEmpty();
    }

    private static Map<String, Set<String>> facts(String language) throws IOException {
        Properties texts = texts(language);
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, key -> Pattern.compile("\\{[a-zA-Z]+}")
                        .matcher(texts.getProperty(key))
                        .results()
                        .map(match -> match.group())
                        .collect(Collectors.toSet())));
    }

    private static Properties texts(String language) throws IOException {
        Properties properties = new Properties();
        String path = "/OSGI-INF/l10n/findings_" + language + ".properties";
        try (var reader =
                new InputStreamReader(FindingTextsTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
