package org.korrigo.reader.pdf.internal.jpeg;

/** Decodes the luminance of the MCUs that a box touches. */
final class LumaVisitor implements McuVisitor {

    private final JpegHeader header;
    private final PixelBox box;
    private final PixelBox mcus;
    private final Component luma;
    private final float[] factors;
    private final int endOfBlockBits;
    private final Coefficients coefficients;
    private final InverseDct dct = new InverseDct();
    private final float[] block = new float[64];
    private final int stride;
    private final byte[] pixels;

    LumaVisitor(JpegHeader header, EntropyData data, PixelBox box) {
        this.header = header;
        this.box = box;
        mcus = box.cells(header.mcuWidth(), header.mcuHeight());
        luma = header.components().get(0);
        factors = InverseDct.factors(luma.quantisation());
        endOfBlockBits = luma.ac().length(HuffmanTable.END_OF_BLOCK);
        coefficients = new Coefficients(data, luma.ac(), factors);
        stride = mcus.width() * header.mcuWidth();
        pixels = new byte[stride * mcus.height() * header.mcuHeight()];
    }

    /** How far the walk has to go. */
    int rows() {
        return mcus.bottom();
    }

    @Override
    public void visit(Mcu mcu) {
        if (!mcus.contains(mcu.x, mcu.y)) {
            return;
        }
        int left = (mcu.x - mcus.left()) * header.mcuWidth();
        int top = (mcu.y - mcus.top()) * header.mcuHeight();
        for (int i = 0; i < luma.blocks(); i++) {
            int x = left + i % luma.horizontal() * 8;
            int y = top + i / luma.horizontal() * 8;
            if (mcu.end[i] - mcu.acStart[i] == endOfBlockBits) {
                dct.fill(mcu.dc[i] * factors[0], pixels, y * stride + x, stride);
            } else {
                coefficients.read(mcu.dc[i], mcu.acStart[i], block);
                dct.transform(block, pixels, y * stride + x, stride);
            }
        }
    }

    GreyPixels pixels() {
        int left = box.left() - mcus.left() * header.mcuWidth();
        int top = box.top() - mcus.top() * header.mcuHeight();
        return new GreyPixels(stride, pixels.length / stride, pixels)
                .cut(new PixelBox(left, top, left + box.width(), top + box.height()));
    }
}
