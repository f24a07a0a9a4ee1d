package org.korrigo.importer.image.internal.format;

import java.awt.image.Raster;

/** Samples as they were stored, whatever their colours mean. @param bits 1, 8 or 16 */
record SampleRows(Raster raster, String colours, int bits) implements PixelRows {

    @Override
    public int width() {
        return raster.getWidth();
    }

    @Override
    public int height() {
        return raster.getHeight();
    }

    @Override
    public byte[] row(int y) {
        int[] samples = raster.getPixels(raster.getMinX(), raster.getMinY() + y, width(), 1, (int[]) null);
        byte[] row = new byte[(samples.length * bits + 7) / 8];
        for (int i = 0; i < samples.length; i++) {
            if (bits == 1) {
                row[i / 8] |= (byte) (samples[i] << 7 - i % 8);
            } else if (bits == 8) {
                row[i] = (byte) samples[i];
            } else {
                row[2 * i] = (byte) (samples[i] >> 8);
                row[2 * i + 1] = (byte) samples[i];
            }
        }
        return row;
    }
}
