package org.korrigo.demo.internal.pupil;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.korrigo.demo.TrueStudent;

/** How students write their own name and class; a choice goes from 0 to 1. */
public final class NameStyle {

    private static final double CAPITALS = 0.85;

    private NameStyle() {}

    /** LE GOFF by most, Le Goff by some. */
    public static String surname(TrueStudent student, double choice) {
        return choice < CAPITALS ? student.lastName() : capitalised(student.lastName());
    }

    /** Surname and first name on one line, in either order. */
    public static String line(TrueStudent student, double choice) {
        if (choice < 0.5) {
            return student.lastName() + " " + student.firstName();
        }
        if (choice < 0.75) {
            return capitalised(student.lastName()) + " " + student.firstName();
        }
        return choice < 0.9
                ? student.firstName() + " " + student.lastName()
                : student.lastName() + " " + student.firstName().toUpperCase(Locale.ROOT);
    }

    /** 2DE4, 2de4 or 2nde 4. */
    public static String className(TrueStudent student, Random random) {
        String name = student.className();
        return switch (random.nextInt(3)) {
            case 0 -> name;
            case 1 -> name.toLowerCase(Locale.ROOT);
            default -> name.replace("DE", "nde ");
        };
    }

    /** Le Goff for LE GOFF, Rousseau-Petit for ROUSSEAU-PETIT. */
    private static String capitalised(String surname) {
        return Arrays.stream(surname.split("(?<=[ '-])"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
