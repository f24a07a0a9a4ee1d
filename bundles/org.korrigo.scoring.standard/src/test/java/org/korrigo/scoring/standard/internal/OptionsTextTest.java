package org.korrigo.scoring.standard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTextTest {

    private static final Path BUNDLE = Path.of("target", "classes", "OSGI-INF");

    @ParameterizedTest
    @ValueSource(strings = {"points", "twentieths", "best-of", "negative"})
    void describesTheOptionsOfEveryScheme(String scheme) throws IOException {
        String metatype = metatype(scheme);
        assertThat(metatype).contains("id=\"max-depth\"").contains("id=\"cap\"");
        try (Reader text = Files.newBufferedReader(BUNDLE.resolve("l10n/bundle.properties"), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(text);
            assertThat(named(metatype)).isNotEmpty().allMatch(words::containsKey);
        }
    }

    private static String metatype(String scheme) throws IOException {
        Path file = BUNDLE.resolve("metatype").resolve("org.korrigo.scoring.standard." + scheme + ".options.xml");
        return Files.readString(file);
    }

    private static List<String> named(String metatype) {
        return Pattern.compile("\"%([^\"]+)\"")
                .matcher(metatype)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
