package org.korrigo.demo;

import java.util.List;
import java.util.OptionalInt;

/**
 * What is known of one page of the PDF.
 *
 * @param pdfPage from 1
 * @param booklet the booklet it belongs to, wherever it lies in the pile; empty for a sheet of none
 * @param sheet from 1 within the booklet; empty for a sheet of none
 * @param logical page numbers of the booklet, from left to right once upright; empty for a sheet of none
 * @param rotation degrees by which the content is turned clockwise in the image: 0, 90, 180 or 270
 * @param declared degrees by which the file asks viewers to turn the image clockwise
 */
public record TruePage(
        int pdfPage,
        OptionalInt booklet,
        OptionalInt sheet,
        Side side,
        List<Integer> logical,
        int rotation,
        int declared,
        PageKind kind) {

    public TruePage {
        logical = List.copyOf(logical);
    }

    /** Degrees by which the content is turned clockwise once the image is turned as declared. */
    public int shownRotation() {
        return (rotation + declared) % 360;
    }
}
