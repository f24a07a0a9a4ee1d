package org.korrigo.demo.internal.scan;

import java.awt.geom.AffineTransform;
import java.util.Random;
import org.korrigo.demo.SheetFormat;

/**
 * How a sheet lay in the scanner.
 *
 * @param skew degrees clockwise, at most 2.2 either way
 * @param right shift in millimetres, at most 1.4 either way
 * @param down shift in millimetres, at most 1.4 either way
 * @param scale 0.988 to 1
 */
record ScanPose(double skew, double right, double down, double scale) {

    private static final double SKEW_DEVIATION = 0.5;
    private static final double MOST_SKEW = 2.2;
    private static final double MOST_SHIFT = 1.4;
    private static final double MOST_SHRINKAGE = 0.012;
    private static final double PIXELS_PER_MM = SheetFormat.DPI / 25.4;

    static ScanPose draw(Random random) {
        double skew = Math.max(-MOST_SKEW, Math.min(MOST_SKEW, SKEW_DEVIATION * random.nextGaussian()));
        double right = MOST_SHIFT * (2 * random.nextDouble() - 1);
        double down = MOST_SHIFT * (2 * random.nextDouble() - 1);
        return new ScanPose(skew, right, down, 1 - MOST_SHRINKAGE * random.nextDouble());
    }

    /** From millimetres of the sheet to pixels of the scan. */
    AffineTransform toPixels(SheetFormat format, boolean upsideDown) {
        double centreX = format.widthMm() / 2.0;
        double centreY = SheetFormat.HEIGHT_MM / 2.0;
        AffineTransform transform = AffineTransform.getScaleInstance(PIXELS_PER_MM, PIXELS_PER_MM);
        transform.translate(centreX + right, centreY + down);
        transform.rotate(Math.toRadians(skew + (upsideDown ? 180 : 0)));
        transform.scale(scale, scale);
        transform.translate(-centreX, -centreY);
        return transform;
    }
}
