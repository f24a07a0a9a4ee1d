package org.korrigo.shell.internal.repair;

import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.spi.document.Rotation;

/** Turns as people say them. */
final class Degrees {

    private static final int QUARTER = 90;

    private Degrees() {}

    static Rotation rotation(int clockwise) throws CommandFailed {
        if (clockwise <= 0 || clockwise > 3 * QUARTER || clockwise % QUARTER != 0) {
            throw new CommandFailed("Une page se tourne de 90, 180 ou 270 degrés, pas de " + clockwise + ".");
        }
        return Rotation.of(clockwise);
    }

    static Rotation rotationOrNone(int clockwise) throws CommandFailed {
        return clockwise == 0 ? Rotation.NONE : rotation(clockwise);
    }
}
