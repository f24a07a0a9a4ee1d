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
 * @param rotation degrees by which the content is turned clockwise: 0 or 180
 */
public record TruePage(
        int pdfPage,
        OptionalInt booklet,
        OptionalInt sheet,
        Side side,
        List<Integer> logical,
        int rotation,
        PageKind kind) {

    public TruePage {
        logical = List.copyOf(logical);
    }
}
