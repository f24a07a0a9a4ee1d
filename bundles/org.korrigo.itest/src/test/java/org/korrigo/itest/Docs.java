package org.korrigo.itest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documentation, and the commands that it names: after {@code bin/korrigo}, after {@code korrigo:}, and in columns called command. */
final class Docs {

    static final Path FOLDER = Path.of("..", "..", "docs");

    private static final Set<String> COMMAND_COLUMNS = Set.of("command", "commande");
    private static final Set<String> EXAMPLE_COLUMNS = Set.of("example", "exemple");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CALLED = Pattern.compile("(?:bin/korrigo |korrigo:)([a-z][a-z:-]*)");
    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");

    private Docs() {}

    /** A call in a page. @param words the command and what follows it */
    record Example(Path page, List<String> words, boolean changesNothing) {}

    static List<Path> pages(String folder) {
        try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of commands, in their order in the alphabet. */
    static Set<String> commandsIn(Path page) {
        Set<String> named = new TreeSet<>();
        String text = text(page);
        CALLED.matcher(text).results().map(found -> found.group(1)).forEach(named::add);
        cells(text, COMMAND_COLUMNS)
                .flatMap(cell -> CODE.matcher(cell).results())
                .map(found -> found.group(1).replaceFirst("^bin/korrigo ", ""))
                .map(call -> call.split("[ \\[]")[0])
                .filter(name -> name.matches("[a-z][a-z:-]*"))
                .forEach(named::add);
        return named;
    }

    /** Of the columns called example. */
    static List<Example> examples(Path page) {
        return cells(text(page), EXAMPLE_COLUMNS)
                .map(cell -> new Example(
                        page,
                        words(CODE.matcher(cell)
                                .results()
                                .findFirst()
                                .orElseThrow()
                                .group(1)),
                        cell.contains("►")))
                .toList();
    }

    private static List<String> words(String call) {
        Matcher words = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(call.replaceFirst("^bin/korrigo ", ""));
        return words.results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
    }

    private static Stream<String> cells(String text, Set<String> headings) {
        List<String> cells = new ArrayList<>();
        Set<Integer> columns = Set.of();
        for (String line : text.lines().toList()) {
            if (!line.startsWith("|")) {
                columns = Set.of();
            } else if (columns.isEmpty()) {
                columns = columns(line, headings);
            } else if (!line.startsWith("| ---")) {
                List<String> row = row(line);
                columns.stream().filter(column -> column < row.size()).forEach(column -> cells.add(row.get(column)));
            }
        }
        return cells.stream();
    }

    /** -1 stands for a table without such a column, so that its rows are not taken for headings. */
    private static Set<Integer> columns(String line, Set<String> headings) {
        List<String> row = row(line);
        Set<Integer> found = java.util.stream.IntStream.range(0, row.size())
                .filter(column -> headings.contains(row.get(column).strip()))
                .boxed()
                .collect(Collectors.toSet());
        return found.isEmpty() ? Set.of(Integer.MAX_VALUE) : found;
    }

    private static List<String> row(String line) {
        List<String> cells = Arrays.asList(CELL.split(line));
        return cells.subList(1, cells.size());
    }

    /** Targets of links to files, as they are written. */
    static List<String> links(Path page) {
        return Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)")
                .matcher(text(page))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
