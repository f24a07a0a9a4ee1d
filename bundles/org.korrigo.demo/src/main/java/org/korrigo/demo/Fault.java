package org.korrigo.demo;

import java.util.Locale;

/** What can go wrong with one booklet, between the pupil's pen and the scanner's tray. */
public enum Fault {
    /** The verso of the first sheet is turned by 180°. */
    UPSIDE_DOWN_VERSO("verso scanned upside down"),
    /** Both sides of the second sheet are turned by 180° (A4 only). */
    UPSIDE_DOWN_SHEET("sheet 2 upside down"),
    /** The verso of the first sheet was not scanned. */
    MISSING_VERSO("verso missing"),
    /** An empty sheet follows the booklet, both sides scanned. */
    BLANK_SHEET_AFTER("followed by a blank %s sheet"),
    /** The first sheet went through the scanner twice in a row. */
    DUPLICATE_SHEET("sheet scanned twice"),
    /** The pupil wrote no name. */
    EMPTY_NAME("name and first name left empty"),
    /** The pupil is not in the class list. */
    NOT_IN_LIST("student not in the CSV"),
    /** A second folded sheet with pages 5 to 8 (A3 only). */
    EXTRA_SHEET("extra A3 sheet (8 pages)"),
    /** The second sheet was scanned before the first (A4 only). */
    SWAPPED_SHEETS("sheet 2 before sheet 1"),
    /** The second sheet lies in the next booklet, whose own lies here (A4 only, not for the last booklet). */
    EXCHANGED_SHEETS("second sheet exchanged with that of booklet %2$d");

    private final String description;

    Fault(String description) {
        this.description = description;
    }

    /** The words of the ground truth. */
    String describe(SheetFormat format, int otherBooklet) {
        return String.format(Locale.ROOT, description, format.paperSize(), otherBooklet);
    }

    boolean happensOn(SheetFormat format) {
        return switch (this) {
            case EXTRA_SHEET -> format == SheetFormat.A3_FOLDED;
            case UPSIDE_DOWN_SHEET, SWAPPED_SHEETS, EXCHANGED_SHEETS -> format == SheetFormat.A4_DUPLEX;
            default -> true;
        };
    }
}
