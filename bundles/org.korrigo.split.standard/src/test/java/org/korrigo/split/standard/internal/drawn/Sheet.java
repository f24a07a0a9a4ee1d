package org.korrigo.split.standard.internal.drawn;

import java.util.List;
import org.korrigo.spi.document.Rotation;

/**
 * What a test wants on one scanned page.
 *
 * @param pages the booklet pages printed on it from left to right; empty for plain paper
 * @param total the number printed behind the slash
 * @param pupil whose writing it bears, 0 for none
 * @param candidate the number in the boxes
 * @param fed how the sheet lay in the scanner
 * @param pen that the pupil wrote with
 */
public record Sheet(List<Integer> pages, int total, int pupil, String candidate, Feed fed, Pen pen) {

    /** @param turn clockwise, of what is printed; @param skewDegrees clockwise; @param shiftMm to the right and down */
    public record Feed(Rotation turn, double skewDegrees, double shiftMm) {}

    /** @param grey of the ink, 0 to 255; @param widthMm of a stroke */
    public record Pen(int grey, double widthMm) {}

    private static final Pen BLACK = new Pen(0, 0.5);
    private static final Feed STRAIGHT = new Feed(Rotation.NONE, 0, 0);
    private static final int MAIN_SHEETS = 4;

    public static Sheet front(int pupil) {
        return new Sheet(List.of(4, 1), MAIN_SHEETS, pupil, "", STRAIGHT, BLACK);
    }

    public static Sheet back(int pupil) {
        return new Sheet(List.of(2, 3), MAIN_SHEETS, pupil, "", STRAIGHT, BLACK);
    }

    public static Sheet extraFront(int pupil) {
        return new Sheet(List.of(8, 5), 2 * MAIN_SHEETS, pupil, "", STRAIGHT, BLACK);
    }

    public static Sheet extraBack(int pupil) {
        return new Sheet(List.of(6, 7), 2 * MAIN_SHEETS, pupil, "", STRAIGHT, BLACK);
    }

    public static Sheet page(int page, int pupil) {
        return new Sheet(List.of(page), MAIN_SHEETS, pupil, "", STRAIGHT, BLACK);
    }

    public static Sheet plain(int pupil) {
        return new Sheet(List.of(), 0, pupil, "", STRAIGHT, BLACK);
    }

    public static Sheet blank() {
        return plain(0);
    }

    public Sheet with(String number) {
        return new Sheet(pages, total, pupil, number, fed, pen);
    }

    public Sheet turned(Rotation turn) {
        return new Sheet(pages, total, pupil, candidate, new Feed(turn, fed.skewDegrees(), fed.shiftMm()), pen);
    }

    public Sheet askew(double degrees, double shiftMm) {
        return new Sheet(pages, total, pupil, candidate, new Feed(fed.turn(), degrees, shiftMm), pen);
    }

    public Sheet in(Pen other) {
        return new Sheet(pages, total, pupil, candidate, fed, other);
    }
}
