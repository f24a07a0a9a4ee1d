package org.korrigo.layout.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korrigo.layout.OcrProfile;
import org.korrigo.spi.Options;
import org.korrigo.spi.layout.WritingKind;

/** Makes a profile of a configuration. */
final class ProfileReader {

    private static final Set<String> KEYS = Set.of("name", "languages", "writing", "allowed");
    /** What the machinery of configurations and components adds. */
    private static final Pattern MACHINERY = Pattern.compile("(\\.|service\\.|component\\.|felix\\.|osgi\\.).*");

    private static final Pattern PID = Pattern.compile(Pattern.quote(OcrProfileKeys.FACTORY_PID) + "~(.+)");
    private static final Pattern FILE =
            Pattern.compile(".*" + Pattern.quote(OcrProfileKeys.FACTORY_PID) + "[-~]([^/]+)\\.(cfg|config|cfg\\.json)");

    private ProfileReader() {}

    /** @throws IllegalArgumentException naming the key that is at fault */
    static OcrProfile read(Map<String, Object> configuration) {
        return new OcrProfile(
                name(configuration),
                languages(configuration.get("languages")),
                writing(text(configuration, "writing")),
                text(configuration, "allowed"),
                new Options(options(configuration)));
    }

    /** What people know the configuration by. */
    static String source(Map<String, Object> configuration) {
        String file = text(configuration, "felix.fileinstall.filename");
        return file.isEmpty() ? text(configuration, "service.pid") : file;
    }

    private static String name(Map<String, Object> configuration) {
        String name = Stream.of(
                        text(configuration, "name"),
                        part(PID, text(configuration, "service.pid")),
                        part(FILE, text(configuration, "felix.fileinstall.filename")))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        if (!name.matches(LayoutReader.ID)) {
            throw new IllegalArgumentException("name: '" + name + "' does not match " + LayoutReader.ID);
        }
        return name;
    }

    private static String part(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static List<Locale> languages(Object value) {
        return texts(value).stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .map(ProfileReader::language)
                .toList();
    }

    private static Locale language(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("languages: '" + tag + "' is no language tag such as fr or en-GB", e);
        }
    }

    private static WritingKind writing(String text) {
        return Stream.of(WritingKind.values())
                .filter(kind -> kind.name().equals(text) || text.isEmpty() && kind == WritingKind.NONE)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "writing: '" + text + "' is none of " + List.of(WritingKind.values())));
    }

    private static Map<String, String> options(Map<String, Object> configuration) {
        Map<String, String> options = new TreeMap<>();
        configuration.keySet().stream()
                .filter(key -> !KEYS.contains(key) && !MACHINERY.matcher(key).matches())
                .forEach(key -> options.put(key, text(configuration, key)));
        return options;
    }

    private static String text(Map<String, Object> configuration, String key) {
        return texts(configuration.get(key)).stream().collect(Collectors.joining(","));
    }

    private static List<String> texts(Object value) {
        if (value instanceof Object[] array) {
            return Arrays.stream(array).map(Object::toString).toList();
        }
        return value instanceof Collection<?> many
                ? many.stream().map(Object::toString).toList()
                : List.of(Objects.toString(value, ""));
    }
}
