package org.korrigo.application.internal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every finding about jobs and the database has its cause, and its cure when it is no good news, in both languages. */
class FindingTextsTest {

    private static final Pattern BAD =
            Pattern.compile("(?:Finding\\.(?:warn|fail)\\(|add\\(findings, changes, State\\.\\w+, )\\s*\"([a-z-]+)\"");
    private static final Pattern GOOD = Pattern.compile("Finding\\.ok\\(\\s*\"([a-z-]+)\"");

    @Test
    void every_finding_has_its_sentences() throws IOException {
        Set<String> needed = new TreeSet<>();
        for (String file : Set.of("job/JobHealth", "database/DatabaseHealth")) {
            String code = Files.readString(Path.of("src/main/java/org/korrigo/application/internal", file + ".java"));
            find(BAD, code, needed, ".cause", ".cure");
            find(GOOD, code, needed, ".cause");
        }
        assertThat(needed).hasSizeGreaterThan(20);
        assertThat(keys("fr")).containsAll(needed);
        assertThat(keys("en")).containsAll(needed);
    }

    private static void find(Pattern pattern, String code, Set<String> needed, String... endings) {
        Matcher found = pattern.matcher(code);
        while (found.find()) {
            for (String ending : endings) {
                needed.add(found.group(1) + ending);
            }
        }
    }

    private static Set<String> keys(String language) throws IOException {
        Properties properties = new Properties();
        String path = "/OSGI-INF/l10n/findings_" + language + ".properties";
        try (var reader =
                new InputStreamReader(FindingTextsTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}
