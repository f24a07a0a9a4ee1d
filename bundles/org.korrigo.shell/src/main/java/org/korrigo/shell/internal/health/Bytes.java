package org.korrigo.shell.internal.health;

import java.util.Locale;

/** Amounts of bytes for people, for example {@code 1,2 Gio}. */
final class Bytes {

    private static final String[] UNITS = {"o", "Kio", "Mio", "Gio", "Tio"};
    private static final int STEP = 1024;

    private Bytes() {}

    static String of(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= STEP && unit < UNITS.length - 1) {
            amount /= STEP;
            unit++;
        }
        return String.format(Locale.FRENCH, unit == 0 ? "%.0f %s" : "%.1f %s", amount, UNITS[unit]);
    }
}
