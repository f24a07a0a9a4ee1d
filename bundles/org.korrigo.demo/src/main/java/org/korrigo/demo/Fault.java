package org.korrigo.demo;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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
    EXCHANGED_SHEETS("second sheet exchanged with that of booklet %2$d"),
    /** The recto of the first sheet was not scanned. */
    MISSING_RECTO("recto missing"),
    /** Two sheets went through the scanner as one: the last verso of this booklet and the first recto of the next are missing. */
    DOUBLE_FEED("fed together with a sheet of booklet %2$d"),
    /** The verso of the first sheet was scanned before its recto. */
    SWAPPED_SIDES("verso before recto"),
    /** The first sheet was scanned once more at the very end. */
    SCANNED_AGAIN_LATER("sheet scanned again at the end"),
    /** Both sides of the first sheet are turned by 90° or 270°. */
    QUARTER_TURN("sheet fed sideways"),
    /** The file asks viewers to turn both sides of the first sheet, which lie upright, by 90° or 270°. */
    LYING_ROTATION("turn declared that is none"),
    /** A lined sheet of the student's own follows, its back empty. */
    LOOSE_SHEET("followed by a loose sheet of %s"),
    /** The same on a sheet of another size: A4 among A3, A3 among A4. */
    LOOSE_OTHER_SIZE("followed by a loose sheet of another size"),
    /** A sheet follows on which somebody wrote with a faint pencil, its back empty. */
    FAINT_SHEET("followed by a %s sheet in faint pencil"),
    /** A printed letter follows, its back empty. */
    FOREIGN_LETTER("followed by a printed letter"),
    /** The empty form of another exam follows. */
    FOREIGN_FORM("followed by the form of another exam"),
    /** A photograph follows, its back empty. */
    FOREIGN_PHOTO("followed by a photograph");

    private static final Set<Fault> STRAYS = EnumSet.of(
            BLANK_SHEET_AFTER, LOOSE_SHEET, LOOSE_OTHER_SIZE, FAINT_SHEET, FOREIGN_LETTER, FOREIGN_FORM, FOREIGN_PHOTO);

    private final String description;

    Fault(String description) {
        this.description = description;
    }

    /** The words of the ground truth. */
    String describe(SheetFormat format, int otherBooklet) {
        return String.format(Locale.ROOT, description, format.paperSize(), otherBooklet);
    }

    /** Whether it is a sheet that belongs to no booklet and lies behind this one. */
    public boolean isStraySheet() {
        return STRAYS.contains(this);
    }

    /** Whether the next booklet is touched too, so that it cannot happen to the last one. */
    public boolean touchesNext() {
        return this == EXCHANGED_SHEETS || this == DOUBLE_FEED;
    }

    boolean happensOn(SheetFormat format) {
        return switch (this) {
            case EXTRA_SHEET -> format == SheetFormat.A3_FOLDED;
            case UPSIDE_DOWN_SHEET, SWAPPED_SHEETS, EXCHANGED_SHEETS -> format == SheetFormat.A4_DUPLEX;
            default -> true;
        };
    }
}
