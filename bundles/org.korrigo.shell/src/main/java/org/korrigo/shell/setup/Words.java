package org.korrigo.shell.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands behind the verb on the command line. @param options by name; a flag has an empty value */
record Words(Map<String, String> options, List<String> arguments) {

    private static final Set<String> EVERYWHERE = Set.of("--yes", "--dry-run", "--json");

    /** @param flags options without a value @throws Refused naming the first that nobody knows */
    static Words read(List<String> words, Set<String> flags, Set<String> valued) throws Refused {
        Map<String, String> options = new LinkedHashMap<>();
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                arguments.add(word);
            } else if (EVERYWHERE.contains(word) || flags.contains(word)) {
                options.put(word, "");
            } else if (valued.contains(word) && i + 1 < words.size()) {
                options.put(word, words.get(++i));
            } else {
                throw new Refused(
                        valued.contains(word) ? "Il manque la valeur de " + word + "." : "Option inconnue : " + word);
            }
        }
        return new Words(options, arguments);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }

    /** Wins over {@code --yes}. */
    boolean onlyShows() {
        return has("--dry-run") || !has("--yes");
    }

    /** A port. @throws Refused unless between 1 and 65535 */
    Optional<Integer> port(String option) throws Refused {
        String given = options.get(option);
        if (given == null) {
            return Optional.empty();
        }
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > 65_535) {
            throw new Refused(option + " " + given + " : un nombre de 1 à 65535.");
        }
        return Optional.of(Integer.valueOf(given));
    }
}
