package org.korrigo.demo.internal.pupil;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.korrigo.demo.internal.BundledText;

/** Invents names: some that are easily taken for one another first, then as many different ones as needed. */
final class NameStock {

    record Name(String last, String first) {}

    private static final double DOUBLE_SURNAMES = 0.1;

    private final List<String> surnames;
    private final List<String> firstNames;
    private final List<Name> nearNames;

    NameStock() throws IOException {
        surnames = BundledText.lines("surnames.txt");
        firstNames = BundledText.lines("first-names.txt");
        nearNames = BundledText.lines("near-names.txt").stream()
                .map(line -> line.split(";"))
                .map(parts -> new Name(parts[0], parts[1]))
                .toList();
    }

    List<Name> draw(int count, Random random) {
        Set<Name> drawn = new LinkedHashSet<>(nearNames);
        while (drawn.size() < count) {
            drawn.add(new Name(surname(random), pick(firstNames, random)));
        }
        return new ArrayList<>(drawn).subList(0, count);
    }

    private String surname(Random random) {
        String name = pick(surnames, random);
        if (random.nextDouble() >= DOUBLE_SURNAMES || name.contains(" ") || name.contains("-")) {
            return name;
        }
        return name + (random.nextBoolean() ? " " : "-") + pick(surnames, random);
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
