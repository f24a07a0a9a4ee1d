package org.korrigo.spi.split;

import java.util.List;

/**
 * A doubt that a person must look at.
 *
 * @param code stable: {@code missing-verso}, {@code missing-recto}, {@code upside-down}, {@code duplicate-scan},
 *     {@code extra-sheet}, {@code pages-out-of-order}, {@code number-mismatch}, {@code loose-sheet}, {@code unrecognised-page},
 *     {@code wrong-page-count}, {@code blank-page}; a strategy may add its own
 * @param detail one English sentence without a pupil's data
 * @param pages the scanned pages concerned
 */
public record SplitIssue(String code, String detail, List<Integer> pages) {

    public SplitIssue {
        pages = List.copyOf(pages);
    }
}
