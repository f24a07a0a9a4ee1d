package org.korrigo.ocr.tesseract.internal.image;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the writing of a zone from the print around it and from the neighbours' writing at the edges of the image. */
record Selection(Frame frame, int width, int height, double pixelsPerMillimetre) {
    private static final double SMALLEST_SPECK_MM2 = 0.04;
    private static final double ABOVE_RULE_MM = 10;
    private static final double BELOW_RULE_MM = 2.5;
    private static final double OUTER_PART = 0.22;
    private static final double WIDEST_EDGE_PIECE_MM = 1.2;
    private static final double LONELY_MM = 3;

    List<Blob> writing(List<Blob> blobs) {
        List<DottedRule> rules = DottedRule.among(blobs, width, pixelsPerMillimetre);
        Set<Blob> print = new HashSet<>();
        rules.forEach(rule -> print.addAll(rule.dots()));
        if (frame.printed() && frame.dividers().isEmpty()) {
            print.addAll(PrintedLabel.in(frame, blobs, pixelsPerMillimetre));
        }
        Optional<DottedRule> line = frame.printed() ? Optional.empty() : nearest(rules);
        List<Blob> written = blobs.stream()
                .filter(blob -> !print.contains(blob))
                .filter(blob -> blob.pixels().length >= SMALLEST_SPECK_MM2 * pixelsPerMillimetre * pixelsPerMillimetre)
                .filter(blob -> frame.printed()
                        || line.map(rule -> onLine(blob, rule, rules)).orElse(!neighbour(blob)))
                .toList();
        return written.stream().filter(blob -> !edgePiece(blob, written)).toList();
    }

    /** A piece of frame or of the neighbour's writing that the side of the image cut off. */
    private boolean edgePiece(Blob blob, List<Blob> written) {
        boolean thin = blob.width() <= WIDEST_EDGE_PIECE_MM * pixelsPerMillimetre;
        boolean atEdge = blob.left() <= frame.left() + 1 || blob.right() >= frame.right() - 1;
        double gap = LONELY_MM * pixelsPerMillimetre;
        return thin
                && atEdge
                && written.stream()
                        .filter(other -> other != blob)
                        .noneMatch(other -> other.left() < blob.right() + gap && other.right() > blob.left() - gap);
    }

    private Optional<DottedRule> nearest(List<DottedRule> rules) {
        return rules.stream().min(Comparator.comparingDouble(rule -> Math.abs(rule.y() - height * 0.6)));
    }

    private boolean onLine(Blob blob, DottedRule line, List<DottedRule> rules) {
        double ceiling = rules.stream()
                .mapToDouble(DottedRule::y)
                .filter(y -> y < line.y())
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        double top = Math.max(ceiling, line.y() - ABOVE_RULE_MM * pixelsPerMillimetre);
        boolean level = blob.middleY() > top && blob.middleY() < line.y() + BELOW_RULE_MM * pixelsPerMillimetre;
        return level && blob.right() > line.left() && !neighbour(blob);
    }

    /** Cut by the upper or lower edge of the image and hardly reaching into it. */
    private boolean neighbour(Blob blob) {
        return blob.top() <= 1 && blob.bottom() < OUTER_PART * height
                || blob.bottom() >= height - 1 && blob.top() > (1 - OUTER_PART) * height;
    }
}
