package org.korrigo.application.internal.health.check;

import java.util.Locale;

/** Bytes for people, for example {@code 1,2 GiB}. */
public final class Size {

    private static final String[] UNITS = {"o", "Kio", "Mio", "Gio", "Tio"};
    private static final int STEP = 1024;

    private Size() {}

    public static String of(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= STEP && unit < UNITS.length - 1) {
            amount /= STEP;
            unit++;
        }
        return String.format(Locale.FRENCH, unit == 0 ? "%.0f %s" : "%.1f %s", amount, UNITS[unit]);
    }
}
