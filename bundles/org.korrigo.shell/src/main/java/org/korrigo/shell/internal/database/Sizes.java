package org.korrigo.shell.internal.database;

import java.util.Locale;

/** Numbers of bytes for people. */
final class Sizes {

    private static final String[] UNITS = {"o", "Kio", "Mio", "Gio", "Tio"};
    private static final int STEP = 1024;

    private Sizes() {}

    static String of(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= STEP && unit < UNITS.length - 1) {
            size /= STEP;
            unit++;
        }
        return String.format(Locale.FRENCH, unit == 0 ? "%.0f %s" : "%.1f %s", size, UNITS[unit]);
    }
}
