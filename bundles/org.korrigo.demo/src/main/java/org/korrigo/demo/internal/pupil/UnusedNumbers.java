package org.korrigo.demo.internal.pupil;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Numbers of which none is given twice. */
final class UnusedNumbers {

    private final Set<String> given = new HashSet<>();
    private final Random random;

    UnusedNumbers(Random random) {
        this.random = random;
    }

    String draw(String alphabet, int length) {
        String number;
        do {
            StringBuilder text = new StringBuilder();
            random.ints(length, 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
            number = text.toString();
        } while (!given.add(number));
        return number;
    }
}
