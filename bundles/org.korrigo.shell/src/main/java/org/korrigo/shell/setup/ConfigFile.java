package org.korrigo.shell.setup;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A file of {@code etc/}: values change, comments and order stay. */
final class ConfigFile {

    private final List<String> lines;

    private ConfigFile(List<String> lines) {
        this.lines = new ArrayList<>(lines);
    }

    static ConfigFile of(Path file) throws IOException {
        return new ConfigFile(Files.exists(file) ? Files.readAllLines(file) : List.of());
    }

    /** In the order of their keys. */
    TreeMap<String, String> values() throws IOException {
        Properties read = new Properties();
        read.load(new StringReader(String.join("\n", lines)));
        TreeMap<String, String> values = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> values.put(key, read.getProperty(key)));
        return values;
    }

    Optional<String> value(String key) throws IOException {
        return Optional.ofNullable(values().get(key));
    }

    ConfigFile put(String key, String value) {
        String line = key + " = " + value.replace("\\", "\\\\");
        int at = find(key);
        if (at < 0) {
            lines.add(line);
        } else {
            drop(at);
            lines.add(at, line);
        }
        return this;
    }

    ConfigFile remove(String key) {
        int at = find(key);
        if (at >= 0) {
            drop(at);
        }
        return this;
    }

    private int find(String key) {
        Pattern start = Pattern.compile("\\s*" + Pattern.quote(key) + "\\s*[=:].*");
        for (int i = 0; i < lines.size(); i++) {
            if (start.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** A value may go on over several lines. */
    private void drop(int at) {
        while (lines.remove(at).endsWith("\\") && at < lines.size()) {
            continue;
        }
    }

    /** As a whole, with the rights that the file had. */
    void write(Path file) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.write(next, lines);
        Trees.likeOwner(Files.exists(file) ? file : file.getParent(), next);
        Files.move(
                next,
                file,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
