package org.korrigo.split.standard.internal.drawn;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Random;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

/** Draws a sheet as a scanner would deliver it, without fonts: a machine that builds need not have any. */
final class Drawing {

    static final double DPI = 100;
    private static final double MM = DPI / 25.4;
    private static final double FLAT_MM = 2;
    private static final int PAPER = 240;
    private static final int[] SEGMENTS = {0x3F, 0x06, 0x5B, 0x4F, 0x66, 0x6D, 0x7D, 0x07, 0x7F, 0x6F};

    private final PageSize size;
    private final Graphics2D pen;
    private final BufferedImage image;

    private Drawing(PageSize size) {
        this.size = size;
        this.image = new BufferedImage(
                (int) Math.round(size.widthMm() * MM),
                (int) Math.round(size.heightMm() * MM),
                BufferedImage.TYPE_BYTE_GRAY);
        this.pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(PAPER, PAPER, PAPER));
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.scale(MM, MM);
        pen.setColor(Color.BLACK);
    }

    /** @param scan sets the noise: every scan has its own */
    static GreyImage of(Sheet sheet, BookletLayout layout, PageSize size, int scan) {
        Drawing drawing = new Drawing(size);
        drawing.pen.rotate(Math.toRadians(sheet.fed().skewDegrees()), size.widthMm() / 2, size.heightMm() / 2);
        drawing.pen.translate(sheet.fed().shiftMm(), sheet.fed().shiftMm());
        for (int i = 0; i < sheet.pages().size(); i++) {
            double width = 1.0 / sheet.pages().size();
            drawing.print(sheet, sheet.pages().get(i), layout, new Region(i * width, 0, width, 1));
        }
        drawing.write(sheet);
        return drawing.scanned(sheet.fed().turn(), scan);
    }

    private void print(Sheet sheet, int page, BookletLayout layout, Region place) {
        for (Zone zone : layout.zones(ZoneRole.ANCHOR, page)) {
            frame(millimetres(zone.region().within(place)));
        }
        for (Zone zone : layout.zones(ZoneRole.PAGE_NUMBER, page)) {
            Rectangle2D box = millimetres(zone.region().within(place));
            digit(page, box.getCenterX() - 5, box.getCenterY() - 1.2);
            line(box.getCenterX() - 1.2, box.getCenterY() + 1.2, box.getCenterX() + 0.2, box.getCenterY() - 1.2);
            digit(sheet.total(), box.getCenterX() + 2, box.getCenterY() - 1.2);
        }
    }

    private void frame(Rectangle2D box) {
        pen.setStroke(new BasicStroke(0.5f));
        if (box.getHeight() < FLAT_MM) {
            line(box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY());
        } else {
            pen.draw(box);
        }
    }

    /** Seven segments, 1.4 mm by 2.4 mm. */
    private void digit(int digit, double x, double y) {
        pen.setStroke(new BasicStroke(0.35f));
        double[][] ends = {
            {0, 0, 1.4, 0},
            {1.4, 0, 1.4, 1.2},
            {1.4, 1.2, 1.4, 2.4},
            {0, 2.4, 1.4, 2.4},
            {0, 1.2, 0, 2.4},
            {0, 0, 0, 1.2},
            {0, 1.2, 1.4, 1.2}
        };
        for (int i = 0; i < ends.length; i++) {
            if ((SEGMENTS[digit] >> i & 1) == 1) {
                line(x + ends[i][0], y + ends[i][1], x + ends[i][2], y + ends[i][3]);
            }
        }
    }

    private void line(double x1, double y1, double x2, double y2) {
        pen.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** Lines of scrawl of many lengths: no two pupils and no two pages alike. */
    private void write(Sheet sheet) {
        int page = sheet.pages().isEmpty() ? 0 : sheet.pages().get(0);
        int pupil = sheet.pupil();
        int grey = sheet.pen().grey();
        if (pupil == 0) {
            return;
        }
        Random hand = new Random(pupil * 1000L + page);
        pen.setStroke(new BasicStroke((float) sheet.pen().widthMm()));
        pen.setColor(new Color(grey, grey, grey));
        double half = size.widthMm() / (size.isSpread() ? 2 : 1);
        for (double left = 0; left < size.widthMm() - 1; left += half) {
            for (double y = 85; y < 265; y += 9) {
                if (hand.nextInt(3) > 0) {
                    scrawl(hand, left + 15 + hand.nextInt(40), left + half - 20 - hand.nextInt(60), y);
                }
            }
        }
    }

    private void scrawl(Random hand, double from, double to, double y) {
        Path2D path = new Path2D.Double();
        path.moveTo(from, y);
        for (double x = from; x < to; x += 1.5) {
            path.lineTo(x, y - hand.nextDouble() * 3.5);
            if (hand.nextInt(6) == 0) {
                x += 3;
                path.moveTo(x, y);
            }
        }
        pen.draw(path);
    }

    private GreyImage scanned(Rotation turn, int seed) {
        byte[] luma =
                ((DataBufferByte) image.getRaster().getDataBuffer()).getData().clone();
        int noise = seed * 2 + 1;
        for (int i = 0; i < luma.length; i++) {
            noise = noise * 1664525 + 1013904223;
            luma[i] = (byte) Math.min(255, Math.max(0, (luma[i] & 0xFF) + (noise >>> 28) - 8));
        }
        GreyImage upright = new GreyImage(image.getWidth(), image.getHeight(), DPI, luma);
        return turned(upright, turn);
    }

    private static GreyImage turned(GreyImage image, Rotation turn) {
        GreyImage result = image;
        for (int degrees = 0; degrees < turn.degrees(); degrees += 90) {
            GreyImage from = result;
            byte[] luma = new byte[from.luma().length];
            int width = from.height();
            for (int i = 0; i < luma.length; i++) {
                luma[i] = (byte) from.at(i / width, from.height() - 1 - i % width);
            }
            result = new GreyImage(width, from.width(), DPI, luma);
        }
        return result;
    }

    private Rectangle2D millimetres(Region region) {
        return new Rectangle2D.Double(
                region.x() * size.widthMm(),
                region.y() * size.heightMm(),
                region.width() * size.widthMm(),
                region.height() * size.heightMm());
    }
}
