package org.korrigo.ocr.tesseract.internal;

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

/** Draws a zone of a form at 200 dpi with capitals made of pen strokes: no font, so it looks the same on every machine. */
public final class DrawnZone {
    /** Strokes in a square of 10: M moves, the other points are joined by lines. */
    private static final Map<Character, String> STROKES = Map.ofEntries(
            Map.entry('A', "M0,10 5,0 10,10 M2,6 8,6"),
            Map.entry('E', "M9,0 0,0 0,10 9,10 M0,5 7,5"),
            Map.entry('I', "M5,0 5,10"),
            Map.entry('L', "M0,0 0,10 8,10"),
            Map.entry('M', "M0,10 1,0 5,7 9,0 10,10"),
            Map.entry('N', "M0,10 0,0 9,10 9,0"),
            Map.entry('O', "M5,0 2,1 0,4 0,6 2,9 5,10 8,9 10,6 10,4 8,1 5,0"),
            Map.entry('R', "M0,10 0,0 6,0 8,1 8,4 6,5 0,5 M4,5 9,10"),
            Map.entry('S', "M9,2 7,0 3,0 1,1 1,4 3,5 7,5 9,6 9,9 7,10 3,10 0,8"),
            Map.entry('T', "M0,0 10,0 M5,0 5,10"),
            Map.entry('V', "M0,0 5,10 10,0"),
            Map.entry('0', "M5,0 2,1 1,4 1,6 2,9 5,10 8,9 9,6 9,4 8,1 5,0"),
            Map.entry('1', "M2,3 5,0 5,10"),
            Map.entry('2', "M1,2 3,0 7,0 9,2 9,4 0,10 9,10"),
            Map.entry('4', "M7,10 7,0 0,7 10,7"),
            Map.entry('7', "M0,0 9,0 4,10"));

    private final BufferedImage image;
    private final Graphics2D pen;

    public DrawnZone(int width, int height, double degrees) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(228, 228, 228));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(20, 20, 20));
        pen.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
    }

    public DrawnZone box(int left, int top, int width, int height) {
        pen.setStroke(new BasicStroke(5));
        pen.drawRect(left, top, width, height);
        return this;
    }

    public DrawnZone cells(int left, int top, int pitch, int count) {
        for (int cell = 0; cell < count; cell++) {
            pen.setStroke(new BasicStroke(3));
            pen.drawRect(left + cell * pitch, top, pitch, 70);
        }
        return this;
    }

    public DrawnZone dots(int left, int right, int y) {
        for (int x = left; x < right; x += 8) {
            pen.fillOval(x, y, 3, 3);
        }
        return this;
    }

    /** Capitals {@code height} pixels tall, {@code step} pixels from one to the next. */
    public DrawnZone text(String text, int left, int top, int height, int step) {
        pen.setStroke(new BasicStroke(height > 20 ? 4 : 2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                AffineTransform place = AffineTransform.getTranslateInstance(left + i * (double) step, top);
                place.scale(height * 0.07, height * 0.1);
                pen.draw(place.createTransformedShape(strokes(STROKES.get(text.charAt(i)))));
            }
        }
        return this;
    }

    private static Path2D strokes(String points) {
        Path2D path = new Path2D.Double();
        for (String point : points.split(" ")) {
            boolean move = point.startsWith("M");
            String[] numbers = point.substring(move ? 1 : 0).split(",");
            double x = Double.parseDouble(numbers[0]);
            double y = Double.parseDouble(numbers[1]);
            if (move) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }

    public GreyImage image() {
        byte[] luma = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return new GreyImage(image.getWidth(), image.getHeight(), 200, luma.clone());
    }
}
