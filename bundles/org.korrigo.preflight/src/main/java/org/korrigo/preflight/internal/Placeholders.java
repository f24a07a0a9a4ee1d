package org.korrigo.preflight.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ${karaf.base}}, {@code ${env:NAME:-else}}, {@code $[env:NAME]} and {@code $[secret:NAME]} as the server replaces them. */
final class Placeholders {

    private static final Pattern KARAF = Pattern.compile("\\$\\{([^{}:]+|env:[^{}:]+)(?::-([^{}]*))?}");
    private static final Pattern FELIX = Pattern.compile("\\$\\[(env|secret):([^\\[\\];]+)]");

    private final Map<String, String> known;
    private final Path secrets;
    private final Map<String, String> environment;

    Placeholders(Place place) {
        this(place, System.getenv());
    }

    Placeholders(Place place, Map<String, String> environment) {
        this.known = Map.of(
                "karaf.home", place.base().toString(),
                "karaf.base", place.base().toString(),
                "karaf.data", place.data().toString(),
                "karaf.etc", place.etc().toString());
        this.secrets = place.etc();
        this.environment = environment;
    }

    String filled(String text) {
        String karaf = KARAF.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(ofKaraf(match.group(1))
                        .or(() -> Optional.ofNullable(match.group(2)))
                        .orElse(match.group())));
        return FELIX.matcher(karaf)
                .replaceAll(match -> Matcher.quoteReplacement(
                        ofFelix(match.group(1), match.group(2)).orElse(match.group())));
    }

    /** Whether something is left that only the server itself can replace. */
    static boolean remain(String text) {
        return KARAF.matcher(text).find() || text.contains("$[");
    }

    private Optional<String> ofKaraf(String name) {
        return name.startsWith("env:")
                ? Optional.ofNullable(environment.get(name.substring("env:".length())))
                : Optional.ofNullable(known.getOrDefault(name, System.getProperty(name)));
    }

    private Optional<String> ofFelix(String kind, String name) {
        if (kind.equals("env")) {
            return Optional.ofNullable(environment.get(name));
        }
        try {
            return Optional.of(Files.readString(secrets.resolve(name)).strip());
        } catch (IOException elsewhere) {
            return Optional.empty();
        }
    }
}
