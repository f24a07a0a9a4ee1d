package org.korrigo.split.standard.internal.pen;

import java.util.List;

/** Both sides of a sheet of one booklet, as far as their pens go. @param front number of its page; @param back likewise */
record WrittenSheet(int front, int back, Traits onFront, Traits onBack) {

    private static final int LEAST_STROKES = 300;

    /** Less writing than that drowns in what differs from print to print. */
    private static final int TIMES_THE_PRINT = 2;

    /** The sheets without the print that all of them bear; those on which too little is written are left out. */
    static List<WrittenSheet> withoutPrint(List<WrittenSheet> sheets) {
        Traits fronts = Traits.common(sheets.stream().map(WrittenSheet::onFront).toList());
        Traits backs = Traits.common(sheets.stream().map(WrittenSheet::onBack).toList());
        int least = Math.max(LEAST_STROKES, TIMES_THE_PRINT * Math.max(fronts.strokes(), backs.strokes()));
        return sheets.stream()
                .map(sheet -> new WrittenSheet(
                        sheet.front, sheet.back, sheet.onFront.without(fronts), sheet.onBack.without(backs)))
                .filter(sheet -> sheet.onFront.strokes() >= least && sheet.onBack.strokes() >= least)
                .toList();
    }

    double difference(Trait trait) {
        return onFront.difference(trait, onBack);
    }

    /** Of two pupils, as if this front had come with another back. */
    WrittenSheet withBackOf(WrittenSheet other) {
        return new WrittenSheet(front, other.back, onFront, other.onBack);
    }
}
