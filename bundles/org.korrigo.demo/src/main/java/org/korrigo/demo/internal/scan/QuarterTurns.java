package org.korrigo.demo.internal.scan;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Turns a scan as it is when the sheet was fed sideways. */
final class QuarterTurns {

    private QuarterTurns() {}

    /** @param degrees clockwise: 0, 90 or 270 */
    static BufferedImage of(BufferedImage image, int degrees) {
        if (degrees == 0) {
            return image;
        }
        BufferedImage turned = new BufferedImage(image.getHeight(), image.getWidth(), image.getType());
        Graphics2D graphics = turned.createGraphics();
        AffineTransform turn = AffineTransform.getTranslateInstance(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        turn.quadrantRotate(degrees / 90);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return turned;
    }
}
