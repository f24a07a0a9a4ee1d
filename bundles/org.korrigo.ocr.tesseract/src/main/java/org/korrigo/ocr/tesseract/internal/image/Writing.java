package org.korrigo.ocr.tesseract.internal.image;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.korrigo.spi.document.GreyImage;

/** What a hand, or a printer, put into a zone: level, on white, cut tight, without the form's frame, rules and label. */
public final class Writing {
    private static final int INK_DARKER_THAN = 185;
    private static final int FRAME_DARKER_THAN = 170;
    private static final double FRAME_EDGE_MM = 0.35;
    private static final double LEAST_INK_MM2 = 0.8;
    private static final double LEAST_HEIGHT_MM = 1.0;

    private Writing() {}

    /**
     * @param cells number of boxes side by side, 0 for free writing
     * @return empty when nothing is written there
     */
    public static Optional<GreyImage> in(GreyImage zone, int cells) {
        double scale = Scale.pixelsPerMillimetre(zone);
        GreyImage white = Paper.whitened(zone);
        double slope = Levelling.slope(Mask.darkerThan(INK_DARKER_THAN, white));
        GreyImage level = Levelling.levelled(white, slope);
        Frame frame = inner(Frame.around(Mask.darkerThan(FRAME_DARKER_THAN, level), scale, cells), level, scale);
        Mask ink = Mask.darkerThan(INK_DARKER_THAN, level);
        clearFrame(ink, frame, (int) Math.ceil(FRAME_EDGE_MM * scale));
        List<Blob> writing = new Selection(frame, level.width(), level.height(), scale).writing(Blob.of(ink));
        return blank(writing, scale) ? Optional.empty() : Optional.of(cut(level, writing));
    }

    /** The frame's inner edge is blurred. */
    private static Frame inner(Frame frame, GreyImage image, double scale) {
        int edge = (int) Math.ceil(FRAME_EDGE_MM * scale);
        return new Frame(
                frame.left() > 0 ? frame.left() + edge : 0,
                frame.top() > 0 ? frame.top() + edge : 0,
                frame.right() < image.width() ? frame.right() - edge : image.width(),
                frame.bottom() < image.height() ? frame.bottom() - edge : image.height(),
                frame.printed(),
                frame.dividers());
    }

    private static void clearFrame(Mask ink, Frame frame, int edge) {
        ink.clear(0, 0, ink.width, frame.top());
        ink.clear(0, frame.bottom(), ink.width, ink.height);
        ink.clear(0, 0, frame.left(), ink.height);
        ink.clear(frame.right(), 0, ink.width, ink.height);
        frame.dividers().forEach(line -> ink.clear(line.top() - edge, 0, line.bottom() + edge, ink.height));
    }

    private static boolean blank(List<Blob> writing, double scale) {
        int ink = writing.stream().mapToInt(blob -> blob.pixels().length).sum();
        int tallest = writing.stream().mapToInt(Blob::height).max().orElse(0);
        return ink < LEAST_INK_MM2 * scale * scale || tallest < LEAST_HEIGHT_MM * scale;
    }

    private static GreyImage cut(GreyImage image, List<Blob> writing) {
        int left = Math.max(0, writing.stream().mapToInt(Blob::left).min().orElse(0) - 1);
        int top = Math.max(0, writing.stream().mapToInt(Blob::top).min().orElse(0) - 1);
        int right = Math.min(
                image.width(), writing.stream().mapToInt(Blob::right).max().orElse(0) + 1);
        int bottom = Math.min(
                image.height(), writing.stream().mapToInt(Blob::bottom).max().orElse(0) + 1);
        int width = right - left;
        byte[] luma = new byte[width * (bottom - top)];
        Arrays.fill(luma, (byte) 255);
        for (Blob blob : writing) {
            for (int pixel : blob.pixels()) {
                copyAround(image, pixel, new Frame(left, top, right, bottom, false, List.of()), luma);
            }
        }
        return new GreyImage(width, bottom - top, image.dpi(), luma);
    }

    /** With the grey fringe of the stroke. */
    private static void copyAround(GreyImage image, int pixel, Frame part, byte[] luma) {
        int x = pixel % image.width();
        int y = pixel / image.width();
        for (int ny = Math.max(part.top(), y - 1); ny <= Math.min(part.bottom() - 1, y + 1); ny++) {
            for (int nx = Math.max(part.left(), x - 1); nx <= Math.min(part.right() - 1, x + 1); nx++) {
                luma[(ny - part.top()) * (part.right() - part.left()) + nx - part.left()] =
                        image.luma()[ny * image.width() + nx];
            }
        }
    }
}
