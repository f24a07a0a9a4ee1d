package org.korrigo.ocr.tesseract.internal.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A line of printed dots to write on. @param y its row; @param left where it begins */
record DottedRule(double y, int left, Set<Blob> dots) {
    private static final double LARGEST_DOT_MM = 0.8;
    private static final double UNEVEN_MM = 0.35;
    private static final int FEWEST_DOTS = 10;
    /** A speckled scan is full of dots in rows. */
    private static final int MOST_ATTEMPTS = 12;

    private static final double SHORTEST_OF_WIDTH = 0.25;

    static List<DottedRule> among(List<Blob> blobs, int width, double pixelsPerMillimetre) {
        double largest = Math.max(2, LARGEST_DOT_MM * pixelsPerMillimetre);
        List<Blob> small = new ArrayList<>(blobs.stream()
                .filter(blob -> blob.width() <= largest && blob.height() <= largest)
                .sorted(Comparator.comparingDouble(Blob::middleY))
                .toList());
        List<DottedRule> rules = new ArrayList<>();
        double uneven = Math.max(1, UNEVEN_MM * pixelsPerMillimetre);
        for (int attempt = 0; attempt < MOST_ATTEMPTS && !small.isEmpty(); attempt++) {
            List<Blob> row = fullestRow(small, uneven);
            int left = row.stream().mapToInt(Blob::left).min().orElse(0);
            int right = row.stream().mapToInt(Blob::right).max().orElse(0);
            if (row.size() < FEWEST_DOTS) {
                break;
            }
            if (right - left >= SHORTEST_OF_WIDTH * width) {
                double y = row.stream().mapToDouble(Blob::middleY).average().orElse(0);
                rules.add(new DottedRule(y, left, new HashSet<>(row)));
            }
            small.removeAll(new HashSet<>(row));
        }
        return rules;
    }

    private static List<Blob> fullestRow(List<Blob> sorted, double uneven) {
        int bestFrom = 0;
        int bestTo = 0;
        int from = 0;
        for (int to = 0; to < sorted.size(); to++) {
            while (sorted.get(to).middleY() - sorted.get(from).middleY() > 2 * uneven) {
                from++;
            }
            if (to + 1 - from > bestTo - bestFrom) {
                bestFrom = from;
                bestTo = to + 1;
            }
        }
        return List.copyOf(sorted.subList(bestFrom, bestTo));
    }
}
