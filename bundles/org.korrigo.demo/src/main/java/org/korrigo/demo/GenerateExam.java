package org.korrigo.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Command line of the generator. Silent when all went well. */
public final class GenerateExam {

    private static final String USAGE = "Usage: --out DIR (--demo | [--booklets N] [--listed N] [--seed S]"
            + " [--sheet a3|a4] [--fault upside-down-verso@3]...)";

    private static final Set<String> NAMES =
            Set.of("--out", "--demo", "--booklets", "--listed", "--seed", "--sheet", "--fault");

    private final Map<String, List<String>> options = new HashMap<>();

    private GenerateExam(List<String> arguments) {
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String name = words.next();
            boolean wrong = !NAMES.contains(name) || !name.equals("--demo") && !words.hasNext();
            if (wrong) {
                throw new IllegalArgumentException("Not understood: " + name + ". " + USAGE);
            }
            options.computeIfAbsent(name, key -> new ArrayList<>()).add(name.equals("--demo") ? "" : words.next());
        }
        if (!options.containsKey("--out")) {
            throw new IllegalArgumentException("--out is missing. " + USAGE);
        }
    }

    /**
     * Generates what the arguments ask for.
     *
     * @throws IllegalArgumentException if they make no recipe
     * @throws IOException if the folder cannot be written
     */
    public static void main(String... arguments) throws IOException {
        GenerateExam command = new GenerateExam(List.of(arguments));
        // drawing needs no display, and a half-configured one would fail it
        System.setProperty("java.awt.headless", "true");
        ExamGenerator.generate(command.recipe(), Path.of(command.last("--out", "")));
    }

    private ExamRecipe recipe() {
        if (options.containsKey("--demo")) {
            return ExamRecipe.demo();
        }
        int booklets = Integer.parseInt(last("--booklets", "3"));
        int listed = Integer.parseInt(last("--listed", Integer.toString(2 * booklets + 6)));
        long seed = Long.parseLong(last("--seed", "1"));
        List<PlannedFault> faults = options.getOrDefault("--fault", List.of()).stream()
                .map(PlannedFault::parse)
                .toList();
        return new ExamRecipe(format(last("--sheet", "a3")), booklets, listed, seed, faults);
    }

    private static SheetFormat format(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "a3" -> SheetFormat.A3_FOLDED;
            case "a4" -> SheetFormat.A4_DUPLEX;
            default -> throw new IllegalArgumentException("No sheet " + name + ". " + USAGE);
        };
    }

    private String last(String name, String otherwise) {
        List<String> values = options.getOrDefault(name, List.of(otherwise));
        return values.get(values.size() - 1);
    }
}
