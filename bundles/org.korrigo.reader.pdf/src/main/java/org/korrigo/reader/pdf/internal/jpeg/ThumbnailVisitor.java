package org.korrigo.reader.pdf.internal.jpeg;

/** Takes the mean of each luminance block, which is its DC value, as one pixel. */
final class ThumbnailVisitor implements McuVisitor {

    private final JpegHeader header;
    private final int horizontal;
    private final int vertical;
    private final int step;
    private final int stride;
    private final byte[] pixels;

    ThumbnailVisitor(JpegHeader header) {
        this.header = header;
        Component luma = header.components().get(0);
        horizontal = luma.horizontal();
        vertical = luma.vertical();
        step = luma.quantisation()[0];
        stride = header.mcusPerRow() * horizontal;
        pixels = new byte[stride * header.mcuRows() * vertical];
    }

    @Override
    public void visit(Mcu mcu) {
        int block = 0;
        for (int row = 0; row < vertical; row++) {
            int at = (mcu.y * vertical + row) * stride + mcu.x * horizontal;
            for (int column = 0; column < horizontal; column++) {
                int mean = (mcu.dc[block++] * step >> 3) + 128;
                pixels[at + column] = (byte) Math.max(0, Math.min(255, mean));
            }
        }
    }

    GreyPixels pixels() {
        GreyPixels all = new GreyPixels(stride, pixels.length / stride, pixels);
        return all.cut(new PixelBox(0, 0, (header.width() + 7) / 8, (header.height() + 7) / 8));
    }
}
