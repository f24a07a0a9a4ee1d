package org.korrigo.spi.document;

/** A clockwise turn. As part of a page's place it is the turn that makes the page upright. */
public enum Rotation {
    NONE(0),
    CLOCKWISE_90(90),
    HALF_TURN(180),
    CLOCKWISE_270(270);

    private final int degrees;

    Rotation(int degrees) {
        this.degrees = degrees;
    }

    public int degrees() {
        return degrees;
    }

    /** @throws IllegalArgumentException when the angle is not a multiple of 90 */
    public static Rotation of(int degrees) {
        int turn = Math.floorMod(degrees, 360);
        for (Rotation rotation : values()) {
            if (rotation.degrees == turn) {
                return rotation;
            }
        }
        throw new IllegalArgumentException("Not a quarter turn: " + degrees);
    }

    public Rotation then(Rotation next) {
        return of(degrees + next.degrees);
    }

    public Rotation inverse() {
        return of(-degrees);
    }
}
