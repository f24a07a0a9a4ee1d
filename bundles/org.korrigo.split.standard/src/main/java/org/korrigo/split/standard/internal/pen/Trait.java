package org.korrigo.split.standard.internal.pen;

/** Something that a pen and its hand leave in all they write, whatever it is. Each is counted by class. */
enum Trait {
    /** How dark strokes are at their darkest: 24 shades from black on. */
    SHADE(24),
    /** How thick strokes are along a row, in tenths of a millimetre. */
    THICKNESS(14),
    /** How far the next stroke of a row is away, in quarters of a millimetre. */
    GAP(25),
    /** How high strokes are along a column, in fifths of a millimetre. */
    HEIGHT(30),
    /** How far the next stroke of a column is away, in quarters of a millimetre. */
    LEADING(25);

    private final int classes;

    Trait(int classes) {
        this.classes = classes;
    }

    int classes() {
        return classes;
    }
}
