package org.korrigo.reader.pdf.internal.jpeg;

import org.korrigo.spi.document.Region;

/**
 * A rectangle of pixels.
 *
 * @param right exclusive
 * @param bottom exclusive
 */
public record PixelBox(int left, int top, int right, int bottom) {

    /** What rounding may add to a fraction before it counts as a further pixel. */
    private static final double TOLERANCE = 1e-6;

    public PixelBox {
        if (left < 0 || top < 0 || right <= left || bottom <= top) {
            throw new IllegalArgumentException("No box: " + left + "," + top + " to " + right + "," + bottom);
        }
    }

    /** All pixels of a picture that the region touches. */
    public static PixelBox covering(Region region, int width, int height) {
        int left = (int) Math.floor(region.x() * width + TOLERANCE);
        int top = (int) Math.floor(region.y() * height + TOLERANCE);
        int right = (int) Math.ceil((region.x() + region.width()) * width - TOLERANCE);
        int bottom = (int) Math.ceil((region.y() + region.height()) * height - TOLERANCE);
        int firstX = Math.min(left, width - 1);
        int firstY = Math.min(top, height - 1);
        return new PixelBox(
                firstX,
                firstY,
                Math.max(firstX + 1, Math.min(right, width)),
                Math.max(firstY + 1, Math.min(bottom, height)));
    }

    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }

    /** The smallest box of whole cells that contains this one, in cells. */
    public PixelBox cells(int cellWidth, int cellHeight) {
        return new PixelBox(
                left / cellWidth,
                top / cellHeight,
                (right + cellWidth - 1) / cellWidth,
                (bottom + cellHeight - 1) / cellHeight);
    }

    public boolean contains(int x, int y) {
        return x >= left && x < right && y >= top && y < bottom;
    }
}
