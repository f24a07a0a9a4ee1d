package org.korrigo.split.standard.internal.anchor;

import org.korrigo.spi.document.GreyImage;

/**
 * Where thin dark lines run in an image: a pixel counts when it is darker than the paper on both sides of it. Shadows at a
 * scanner's edge, grey backgrounds and thick strokes do not count.
 */
final class LineMap {

    /** Lines of forms are 0.2 to 1 mm thick: at four pixels a millimetre they are one to four pixels, and shear stays cheap. */
    private static final double PIXELS_PER_MM = 4;
    /** The paper beside a line is looked for this far away: beyond half of the thickest line, short of the writing around it. */
    private static final double BESIDE_MM = 1.25;
    /** Less contrast than this is paper texture, show-through or a dotted line. */
    private static final int CONTRAST = 40;

    private final int width;
    private final int height;
    private final double scale;
    private final double left;
    private final double top;
    private final boolean[] horizontal;
    private final boolean[] vertical;

    /** @param left millimetres on the sheet of the image's left edge; @param top likewise */
    private LineMap(GreyImage image, double pixelsPerMm, double left, double top) {
        this.width = image.width();
        this.height = image.height();
        this.scale = pixelsPerMm;
        this.left = left;
        this.top = top;
        this.horizontal = ridges(image, false);
        this.vertical = ridges(image, true);
    }

    static LineMap of(GreyImage image, double widthMm, double left, double top) {
        double pixelsPerMm = image.width() / widthMm;
        int factor = (int) Math.max(1, Math.round(pixelsPerMm / PIXELS_PER_MM));
        return new LineMap(Reduction.by(factor, image), pixelsPerMm / factor, left, top);
    }

    double pixelMm() {
        return 1 / scale;
    }

    /** Whether a line of that direction runs through a point of the sheet, give or take a pixel. */
    boolean hasLine(boolean alongX, double xMm, double yMm) {
        int x = (int) Math.round((xMm - left) * scale);
        int y = (int) Math.round((yMm - top) * scale);
        if (x < 0 || y < 0 || x >= width || y >= height) {
            return false;
        }
        return (alongX ? horizontal : vertical)[y * width + x];
    }

    private boolean[] ridges(GreyImage image, boolean alongY) {
        int beside = (int) Math.round(BESIDE_MM * scale);
        int step = alongY ? 1 : width;
        boolean[] ridges = new boolean[width * height];
        for (int y = alongY ? 0 : beside; y < (alongY ? height : height - beside); y++) {
            for (int x = alongY ? beside : 0; x < (alongY ? width - beside : width); x++) {
                if (isRidge(image, x, y, alongY ? beside : 0, alongY ? 0 : beside)) {
                    int at = y * width + x;
                    ridges[at] = true;
                    ridges[at - step] = true;
                    ridges[at + step] = true;
                }
            }
        }
        return ridges;
    }

    private static boolean isRidge(GreyImage image, int x, int y, int besideX, int besideY) {
        int limit = image.at(x, y) + CONTRAST;
        return limit < image.at(x - besideX, y - besideY) && limit < image.at(x + besideX, y + besideY);
    }
}
