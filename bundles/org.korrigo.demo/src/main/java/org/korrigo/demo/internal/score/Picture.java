package org.korrigo.demo.internal.score;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;

/** Decodes a picture as a browser does: turned as its Exif data say, for a lossless cut is turned by a note alone. */
final class Picture {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    /** Quarter turns clockwise by the value of the tag. */
    private static final Map<Integer, Integer> TURNS = Map.of(6, 1, 3, 2, 8, 3);

    private Picture() {}

    static BufferedImage decoded(byte[] file) throws IOException {
        BufferedImage stored = ImageIO.read(new ByteArrayInputStream(file));
        int turns = TURNS.getOrDefault(orientation(file), 0);
        boolean sideways = turns % 2 == 1;
        int width = sideways ? stored.getHeight() : stored.getWidth();
        int height = sideways ? stored.getWidth() : stored.getHeight();
        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = upright.createGraphics();
        graphics.translate(width / 2.0, height / 2.0);
        graphics.rotate(Math.PI / 2 * turns);
        graphics.translate(-stored.getWidth() / 2.0, -stored.getHeight() / 2.0);
        graphics.drawImage(stored, 0, 0, null);
        graphics.dispose();
        return upright;
    }

    private static int orientation(byte[] file) {
        int tiff = after(file, EXIF);
        if (tiff < 0) {
            return 1;
        }
        ByteBuffer data = ByteBuffer.wrap(file, tiff, file.length - tiff).slice();
        data.order(data.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = data.getInt(4);
        for (int i = 0; i < data.getShort(directory); i++) {
            int entry = directory + 2 + i * ENTRY;
            if (data.getShort(entry) == ORIENTATION) {
                return data.getShort(entry + 8);
            }
        }
        return 1;
    }

    private static int after(byte[] file, byte[] mark) {
        int last = Math.min(file.length, 65_536) - mark.length;
        for (int start = 0; start < last; start++) {
            if (java.util.Arrays.equals(file, start, start + mark.length, mark, 0, mark.length)) {
                return start + mark.length;
            }
        }
        return -1;
    }
}
