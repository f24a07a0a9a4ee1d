package org.korrigo.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A fault that a recipe asks for.
 *
 * @param booklet counted from 1
 */
public record PlannedFault(Fault fault, int booklet) {

    /** Those of one booklet. */
    public static Set<Fault> at(int booklet, List<PlannedFault> planned) {
        Set<Fault> found = EnumSet.noneOf(Fault.class);
        planned.stream().filter(fault -> fault.booklet() == booklet).forEach(fault -> found.add(fault.fault()));
        return found;
    }

    /**
     * Reads {@code upside-down-verso@3}.
     *
     * @throws IllegalArgumentException if the text has another form or names no fault
     */
    public static PlannedFault parse(String text) {
        int at = text.lastIndexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("Not a fault at a booklet, like upside-down-verso@3: " + text);
        }
        String name = text.substring(0, at).toUpperCase(Locale.ROOT).replace('-', '_');
        return new PlannedFault(Fault.valueOf(name), Integer.parseInt(text.substring(at + 1)));
    }
}
