package org.korrigo.demo.internal.scan;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;
import org.korrigo.demo.SheetFormat;
import org.korrigo.demo.Side;
import org.korrigo.demo.internal.paper.SidePrint;
import org.korrigo.demo.internal.paper.Sketch;

/** Draws one side of a sheet as it lies on the scanner's glass: lid around it, fold, print, writing and dirt. */
final class SheetArtist {

    private static final int FOLD_GREY = 232;

    private final SheetFormat format;

    SheetArtist(SheetFormat format) {
        this.format = format;
    }

    SheetFormat format() {
        return format;
    }

    /** The side in its pose, before the sensor sees it. */
    BufferedImage draw(ScannedSheet sheet, Side side, SidePrint print, Random random) throws IOException {
        BufferedImage image = new BufferedImage(format.widthPx(), SheetFormat.HEIGHT_PX, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Sketch glass = new Sketch(graphics);
        glass.fill(new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight()), lid(random));
        Graphics2D posed = (Graphics2D) graphics.create();
        posed.transform(
                ScanPose.draw(random).toPixels(format, sheet.feed().upsideDown().contains(side)));
        drawSheet(new Sketch(posed), sheet.booklet().isPresent(), print);
        dirt(glass, random);
        graphics.dispose();
        return image;
    }

    /** A3 scanners have a white lid, the A4 feeder a dark one. */
    private int lid(Random random) {
        return format == SheetFormat.A3_FOLDED ? 228 + random.nextInt(20) : 70 + random.nextInt(30);
    }

    private void drawSheet(Sketch sheet, boolean folded, SidePrint print) throws IOException {
        sheet.fill(new Rectangle2D.Double(0, 0, format.widthMm(), SheetFormat.HEIGHT_MM), 255);
        if (format == SheetFormat.A3_FOLDED && folded) {
            double fold = format.widthMm() / 2.0;
            sheet.trace(new Line2D.Double(fold, 0, fold, SheetFormat.HEIGHT_MM), 0.3, FOLD_GREY);
        }
        print.draw(sheet);
    }

    private void dirt(Sketch glass, Random random) {
        int specks = 6 + random.nextInt(10);
        for (int i = 0; i < specks; i++) {
            double size = 1 + 2.2 * random.nextDouble();
            double x = format.widthPx() * random.nextDouble();
            double y = SheetFormat.HEIGHT_PX * random.nextDouble();
            glass.fill(new Ellipse2D.Double(x, y, size, size), 40 + random.nextInt(110));
        }
    }
}
