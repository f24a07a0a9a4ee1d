package org.korrigo.ocr.digits.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Map;
import org.korrigo.spi.document.GreyImage;

/** Draws a row of boxes with digits made of a few pen strokes: no font, so it looks the same on every machine. */
final class DrawnRow {
    private static final int PITCH = 62;
    private static final int HEIGHT = 71;
    private static final int MARGIN = 34;
    /** Strokes in a square of 10: a letter M moves, points are joined by curves through their middles. */
    private static final Map<Character, String> STROKES = Map.of(
            '0', "M5,0 1,1 0,5 1,9 5,10 9,9 10,5 9,1 5,0",
            '1', "M2,3 5,0 5,0 5,10",
            '2', "M1,2 2,0 6,0 9,1 9,3 7,6 1,10 1,10 9,10",
            '3', "M1,1 5,0 9,1 9,4 4,5 4,5 9,6 9,9 5,10 1,9",
            '4', "M6,0 6,0 0,7 0,7 10,7 M7,3 7,10",
            '5', "M9,0 9,0 2,0 2,0 1,5 1,5 5,4 9,5 9,9 5,10 1,9",
            '6', "M8,0 4,2 1,6 1,9 5,10 9,9 9,6 5,5 1,7",
            '7', "M1,0 1,0 9,0 9,0 4,10",
            '8', "M5,5 1,4 1,1 5,0 9,1 9,4 5,5 1,6 1,9 5,10 9,9 9,6 5,5",
            '9', "M9,3 7,5 2,5 1,2 4,0 8,0 9,3 9,3 8,10");

    private DrawnRow() {}

    /** A row of that many boxes, a space leaving its box empty, turned by some degrees, with a margin around it. */
    static GreyImage of(String digits, double degrees) {
        int width = digits.length() * PITCH + 2 * MARGIN;
        int height = HEIGHT + 2 * MARGIN;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(235, 235, 235));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
        for (int box = 0; box < digits.length(); box++) {
            drawBox(pen, MARGIN + box * PITCH, digits.charAt(box));
        }
        pen.fillRect(-50, height - 12, width + 100, 5);
        pen.dispose();
        return new GreyImage(
                width, height, 200, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    }

    private static void drawBox(Graphics2D pen, int left, char digit) {
        pen.setStroke(new BasicStroke(3));
        pen.drawRect(left, MARGIN, PITCH, HEIGHT);
        if (digit != ' ') {
            pen.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            AffineTransform place = new AffineTransform(2.4, 0, -0.3, 4, left + 20.0, MARGIN + 14.0);
            pen.draw(place.createTransformedShape(strokes(STROKES.get(digit))));
        }
    }

    private static Path2D strokes(String points) {
        Path2D path = new Path2D.Double();
        double lastX = 0;
        double lastY = 0;
        for (String point : points.split(" ")) {
            boolean move = point.startsWith("M");
            String[] numbers = point.substring(move ? 1 : 0).split(",");
            double x = Double.parseDouble(numbers[0]);
            double y = Double.parseDouble(numbers[1]);
            if (move && path.getCurrentPoint() != null) {
                path.lineTo(lastX, lastY);
            }
            if (move) {
                path.moveTo(x, y);
            } else {
                path.quadTo(lastX, lastY, (lastX + x) / 2, (lastY + y) / 2);
                path.lineTo((lastX + x) / 2, (lastY + y) / 2);
            }
            lastX = x;
            lastY = y;
        }
        path.lineTo(lastX, lastY);
        return path;
    }
}
