package org.korrigo.shell.internal.socket;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes words as a command line of the console's language, in which they mean just themselves. */
final class CommandLine {

    private static final String SCOPE = "korrigo:";

    /** Options of Korrigo's commands that take no value; every other one takes the word behind it. */
    static final Set<String> FLAGS = Set.of(
            "--accept",
            "--all",
            "--apply",
            "--appreciation",
            "--away",
            "--back",
            "--blank",
            "--contents",
            "--csv",
            "--discard",
            "--discard-work",
            "--drop",
            "--dry-run",
            "--help",
            "--json",
            "--list",
            "--no-appreciation",
            "--partial",
            "--preview",
            "--quarantine",
            "--replay",
            "--verify-only",
            "--wait",
            "--without-blobs",
            "--yes");

    private CommandLine() {}

    /** @param command with or without scope; without, it is Korrigo's own */
    static String of(String command, List<String> words) {
        if (!command.matches("[A-Za-z0-9:._-]+")) {
            throw new IllegalArgumentException("Commande invalide : " + command);
        }
        boolean complete = command.contains(":") || command.equals("help");
        String name = complete ? command : SCOPE + command;
        StringBuilder line = new StringBuilder(name);
        List<String> ordered = name.startsWith(SCOPE) ? optionsFirst(words) : words;
        ordered.forEach(word -> line.append(' ').append(quoted(word)));
        return line.toString();
    }

    /** The console wants options before arguments; people at a shell write them anywhere. */
    private static List<String> optionsFirst(List<String> words) {
        List<String> options = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                arguments.add(word);
                continue;
            }
            options.add(word);
            if (!FLAGS.contains(word) && i + 1 < words.size()) {
                options.add(words.get(++i));
            }
        }
        options.addAll(arguments);
        return options;
    }

    private static String quoted(String word) {
        if (!word.contains("'")) {
            return "'" + word + "'";
        }
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\$") + '"';
    }
}
