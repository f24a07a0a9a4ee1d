package org.korrigo.trust.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korrigo.trust.TrustedJar;

/**
 * The list in the form of {@code sha256sum}: a hash, blanks, a note. Lines that begin with {@code #} are comments.
 *
 * @param malformed lines that are neither
 */
record HashList(List<TrustedJar> jars, List<String> malformed) {

    private static final Pattern ENTRY = Pattern.compile("([0-9a-fA-F]{64})(?:\\s+\\*?(.*))?");

    static HashList parse(String text) {
        List<TrustedJar> jars = new ArrayList<>();
        List<String> malformed = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches()) {
                String note = entry.group(2) == null ? "" : entry.group(2).strip();
                jars.add(new TrustedJar(entry.group(1).toLowerCase(Locale.ROOT), note));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                malformed.add(line);
            }
        }
        return new HashList(jars, malformed);
    }

    /** A list that is not there is empty. */
    static HashList read(Path file) throws IOException {
        return parse(String.join("\n", lines(file)));
    }

    static void add(Path file, List<TrustedJar> jars) throws IOException {
        rewrite(file, lines -> {
            List<String> listed = parse(String.join("\n", lines)).jars().stream()
                    .map(TrustedJar::sha256)
                    .toList();
            List<String> longer = new ArrayList<>(lines);
            jars.stream()
                    .filter(jar -> !listed.contains(jar.sha256()))
                    .forEach(jar -> longer.add(jar.sha256() + "  " + oneLine(jar.note())));
            return longer;
        });
    }

    static void remove(Path file, String sha256) throws IOException {
        rewrite(file, lines -> lines.stream()
                .filter(line -> !line.strip().toLowerCase(Locale.ROOT).startsWith(sha256))
                .toList());
    }

    private static String oneLine(String note) {
        return note.replaceAll("\\p{Cntrl}", " ");
    }

    /** Nobody ever reads half a list. */
    private static void rewrite(Path file, UnaryOperator<List<String>> change) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.write(next, change.apply(lines(file)));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }
}
