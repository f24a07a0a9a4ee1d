package org.korrigo.shell.internal.socket;

import java.util.List;

/** Writes words as a command line of the console's language, in which they mean just themselves. */
final class CommandLine {

    private CommandLine() {}

    /** @param command with or without scope; without, it is Korrigo's own */
    static String of(String command, List<String> words) {
        if (!command.matches("[A-Za-z0-9:._-]+")) {
            throw new IllegalArgumentException("Commande invalide : " + command);
        }
        StringBuilder line =
                new StringBuilder(command.contains(":") || command.equals("help") ? command : "korrigo:" + command);
        words.forEach(word -> line.append(' ').append(quoted(word)));
        return line.toString();
    }

    private static String quoted(String word) {
        if (!word.contains("'")) {
            return "'" + word + "'";
        }
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\$") + '"';
    }
}
