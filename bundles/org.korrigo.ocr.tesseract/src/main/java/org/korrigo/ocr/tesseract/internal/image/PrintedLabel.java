package org.korrigo.ocr.tesseract.internal.image;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The small print in the upper left corner of a box that says what to write there. */
final class PrintedLabel {
    private static final double CORNER_MM = 3.5;
    private static final double TALLEST_MM = 3;
    private static final double DEEPEST_MM = 4.8;
    private static final double DEEPEST_OF_BOX = 0.45;
    private static final double WIDEST_GAP_MM = 1.6;

    private PrintedLabel() {}

    static Set<Blob> in(Frame frame, List<Blob> blobs, double pixelsPerMillimetre) {
        double depth = Math.min(DEEPEST_MM * pixelsPerMillimetre, DEEPEST_OF_BOX * (frame.bottom() - frame.top()));
        List<Blob> small = blobs.stream()
                .filter(blob -> blob.height() <= TALLEST_MM * pixelsPerMillimetre)
                .filter(blob -> blob.bottom() <= frame.top() + depth)
                .sorted(Comparator.comparingInt(Blob::left))
                .toList();
        Set<Blob> label = new HashSet<>();
        double reach = frame.left() + CORNER_MM * pixelsPerMillimetre;
        for (Blob blob : small) {
            if (blob.left() <= reach) {
                label.add(blob);
                reach = Math.max(reach, blob.right() + WIDEST_GAP_MM * pixelsPerMillimetre);
            }
        }
        return label;
    }
}
