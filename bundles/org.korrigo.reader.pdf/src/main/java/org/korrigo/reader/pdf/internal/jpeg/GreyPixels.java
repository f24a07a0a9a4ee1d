package org.korrigo.reader.pdf.internal.jpeg;

/** Grey pixels as stored, before any turn: one unsigned byte each, row by row. */
public record GreyPixels(int width, int height, byte[] luma) {

    public GreyPixels cut(PixelBox box) {
        if (box.left() == 0 && box.top() == 0 && box.right() == width && box.bottom() == height) {
            return this;
        }
        byte[] out = new byte[box.width() * box.height()];
        for (int y = 0; y < box.height(); y++) {
            System.arraycopy(luma, (box.top() + y) * width + box.left(), out, y * box.width(), box.width());
        }
        return new GreyPixels(box.width(), box.height(), out);
    }
}
