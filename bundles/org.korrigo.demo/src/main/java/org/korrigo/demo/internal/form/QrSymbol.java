package org.korrigo.demo.internal.form;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.korrigo.demo.internal.paper.Box;
import org.korrigo.demo.internal.paper.Sketch;

/** Prints QR codes. */
final class QrSymbol {

    /** White modules that belong around a code. */
    private static final int QUIET = 4;

    private QrSymbol() {}

    /**
     * As large as the box allows, in its middle.
     *
     * @param turn degrees clockwise
     */
    static void draw(Sketch sketch, Box box, String text, int turn) throws IOException {
        ByteMatrix modules = encode(text);
        int side = modules.getWidth();
        double module = Math.min(box.width(), box.height()) / (side + 2 * QUIET);
        Path2D dark = new Path2D.Double();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (modules.get(x, y) == 1) {
                    dark.append(new Rectangle2D.Double(x, y, 1, 1), false);
                }
            }
        }
        AffineTransform place = AffineTransform.getTranslateInstance(box.centreX(), box.centreY());
        place.rotate(Math.toRadians(turn));
        place.scale(module, module);
        place.translate(-side / 2.0, -side / 2.0);
        sketch.fill(place.createTransformedShape(dark), Sketch.BLACK);
    }

    private static ByteMatrix encode(String text) throws IOException {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IOException("No QR code holds " + text, e);
        }
    }
}
