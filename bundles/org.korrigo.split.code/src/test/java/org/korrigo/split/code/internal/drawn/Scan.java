package org.korrigo.split.code.internal.drawn;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.testkit.GreyCrop;

/** A scanned page that a test draws: paper, writing, codes, and how it lay in the scanner. Measures are millimetres. */
public final class Scan {

    private static final double MM_AN_INCH = 25.4;
    private static final int PAPER = 238;

    private final double widthMm;
    private final double heightMm;
    private final List<Printed> codes = new ArrayList<>();
    private int hand;
    private double skew;
    private Rotation turn = Rotation.NONE;
    private int dpi = 150;
    private int noise = 6;

    private record Printed(String text, double x, double y, double size, int degrees) {}

    private Scan(double widthMm, double heightMm) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    public static Scan a4() {
        return new Scan(210, 297);
    }

    public static Scan a3() {
        return new Scan(420, 297);
    }

    /** A code of 16 mm near the top right corner of the page. */
    public Scan code(String text) {
        return code(text, 180, 14, 16);
    }

    public Scan code(String text, double x, double y, double size) {
        codes.add(new Printed(text, x, y, size, 0));
        return this;
    }

    /** Stuck on the wrong way. */
    public Scan sticker(String text, double x, double y, double size) {
        codes.add(new Printed(text, x, y, size, 180));
        return this;
    }

    /** Lines of scrawl, of another shape for every hand. */
    public Scan written(int by) {
        hand = by;
        return this;
    }

    public Scan askew(double degrees) {
        skew = degrees;
        return this;
    }

    public Scan turned(Rotation clockwise) {
        turn = clockwise;
        return this;
    }

    public Scan at(int dotsAnInch) {
        dpi = dotsAnInch;
        return this;
    }

    public Scan noisy() {
        noise = 45;
        return this;
    }

    GreyImage image(int seed) {
        double scale = dpi / MM_AN_INCH;
        BufferedImage image = new BufferedImage(
                (int) Math.round(widthMm * scale), (int) Math.round(heightMm * scale), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(PAPER, PAPER, PAPER));
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(scale, scale);
        pen.rotate(Math.toRadians(skew), widthMm / 2, heightMm / 2);
        pen.setColor(new Color(30, 30, 30));
        codes.forEach(code -> print(pen, code));
        write(pen);
        pen.dispose();
        byte[] luma =
                ((DataBufferByte) image.getRaster().getDataBuffer()).getData().clone();
        speckle(luma, seed);
        return GreyCrop.turned(new GreyImage(image.getWidth(), image.getHeight(), dpi, luma), turn);
    }

    private static void print(Graphics2D pen, Printed code) {
        AffineTransform before = pen.getTransform();
        pen.rotate(Math.toRadians(code.degrees()), code.x() + code.size() / 2, code.y() + code.size() / 2);
        BitMatrix modules = modules(code.text());
        double side = code.size() / modules.getWidth();
        Path2D dark = new Path2D.Double();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    dark.append(new Rectangle2D.Double(code.x() + x * side, code.y() + y * side, side, side), false);
                }
            }
        }
        pen.fill(dark);
        pen.setTransform(before);
    }

    private static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private void write(Graphics2D pen) {
        if (hand == 0) {
            return;
        }
        Random random = new Random(hand);
        pen.setStroke(new BasicStroke(0.5f));
        for (double y = 60; y < heightMm - 40; y += 9) {
            Path2D line = new Path2D.Double();
            line.moveTo(20, y);
            for (double x = 20; x < widthMm - 20 - random.nextInt(60); x += 1.5) {
                line.lineTo(x, y - random.nextDouble() * 3.5);
            }
            pen.draw(line);
        }
    }

    private void speckle(byte[] luma, int seed) {
        int random = seed;
        for (int i = 0; i < luma.length; i++) {
            random = random * 1664525 + 1013904223;
            int value = (luma[i] & 0xFF) + (random >>> 16) % (2 * noise + 1) - noise;
            luma[i] = (byte) Math.min(255, Math.max(0, value));
        }
    }
}
