package org.korrigo.demo.internal.folder;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What one page of the PDF really is.
 *
 * @param number in the PDF, from 1
 * @param booklet null when it belongs to none
 * @param logical page numbers of the paper, from left to right once upright
 * @param rotation degrees by which its content is turned clockwise
 * @param kind exam, exam-extra-sheet, loose-sheet, blank or duplicate
 */
public record ScannedSide(
        @JsonProperty("pdf_page") int number,
        Integer booklet,
        Integer sheet,
        String side,
        @JsonAlias("logical_left_to_right") List<Integer> logical,
        @JsonProperty("content_rotation_cw") int rotation,
        String kind) {

    public boolean isBlank() {
        return kind.equals("blank");
    }

    public boolean isDuplicate() {
        return kind.equals("duplicate");
    }

    /** Whether a rebuilt booklet must have it. */
    public boolean isNeeded() {
        return booklet != null && !isBlank() && !isDuplicate();
    }

    boolean sameSide(ScannedSide other) {
        return booklet != null && booklet.equals(other.booklet) && sheet.equals(other.sheet) && side.equals(other.side);
    }
}
