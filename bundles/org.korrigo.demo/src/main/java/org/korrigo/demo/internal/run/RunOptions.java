package org.korrigo.demo.internal.run;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options of a run, each followed by its value. */
public final class RunOptions {

    private static final Set<String> NAMES =
            Set.of("--accounts", "--batch", "--out", "--layout", "--class-list", "--reference", "--timeout");

    private static final String LOOK = "--look";

    private final URI server;
    private final Map<String, List<String>> values = new HashMap<>();

    /** @throws IllegalArgumentException if an option is unknown or has no value */
    public RunOptions(String server, List<String> words) {
        this.server = URI.create(server);
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String name = rest.next();
            boolean flag = name.equals(LOOK);
            if (!flag && (!NAMES.contains(name) || !rest.hasNext())) {
                throw new IllegalArgumentException("Not understood: " + name);
            }
            values.computeIfAbsent(name, key -> new ArrayList<>()).add(flag ? "" : rest.next());
        }
    }

    public URI server() {
        return server;
    }

    public Path accounts() {
        return Path.of(required("--accounts"));
    }

    public Path batch() {
        return Path.of(required("--batch"));
    }

    public Path out() {
        return Path.of(required("--out"));
    }

    Optional<String> layout() {
        return last("--layout");
    }

    List<Path> classLists() {
        return values.getOrDefault("--class-list", List.of()).stream()
                .map(Path::of)
                .toList();
    }

    /** Whether the pictures of all pages are compared with the scan. */
    boolean looksAtPages() {
        return last(LOOK).isPresent();
    }

    String reference() {
        return last("--reference").orElse("demo");
    }

    /** How long the jobs may take. */
    Duration patience() {
        return Duration.ofSeconds(last("--timeout").map(Long::parseLong).orElse(900L));
    }

    private String required(String name) {
        return last(name).orElseThrow(() -> new IllegalArgumentException(name + " is missing."));
    }

    private Optional<String> last(String name) {
        List<String> given = values.getOrDefault(name, List.of());
        return given.isEmpty() ? Optional.empty() : Optional.of(given.get(given.size() - 1));
    }
}
