package org.korrigo.itest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the dashboard and the alerts of {@code config/} look at. @param metrics names without the endings of histograms */
record Watched(Set<String> metrics) {

    private static final Path CONFIG = Path.of("../../config");
    private static final Pattern NAME = Pattern.compile("\\b((?:korrigo|jvm|process|system)_[a-z0-9_]+)\\b");

    static Watched read() throws IOException {
        Set<String> names = new TreeSet<>();
        String dashboard = Files.readString(CONFIG.resolve("grafana/korrigo.json"));
        Json.read(dashboard).findValuesAsText("expr").forEach(expression -> take(names, expression));
        Files.readAllLines(CONFIG.resolve("prometheus/alerts.yml")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("expr:"))
                .forEach(expression -> take(names, expression));
        return new Watched(names);
    }

    private static void take(Set<String> names, String expression) {
        Matcher name = NAME.matcher(expression);
        while (name.find()) {
            names.add(name.group(1).replaceFirst("_seconds_(bucket|sum|count)$", "_seconds"));
        }
    }
}
