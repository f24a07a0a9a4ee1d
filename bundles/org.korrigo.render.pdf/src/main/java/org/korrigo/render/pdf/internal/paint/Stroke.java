package org.korrigo.render.pdf.internal.paint;

import java.util.ArrayList;
import java.util.List;
import org.korrigo.render.pdf.internal.document.Pen;
import org.korrigo.spi.render.Annotation;

/**
 * A pen stroke as an outline whose width follows the pressure. Discs at the points and trapezia between them run the same way
 * round, so that filling them together leaves no hole where the stroke crosses itself.
 */
final class Stroke {

    /** How much pressure changes the width: as the marking desk draws it. */
    private static final double THINNING = 0.55;

    /** Control points of a quarter circle. */
    private static final double KAPPA = 0.5522847498;

    private static final int MOST_STEPS = 8;

    /** A place of the pen, in points. */
    private record Spot(double x, double y, double radius) {

        Spot between(Spot other, double part) {
            return new Spot(
                    x + (other.x - x) * part, y + (other.y - y) * part, radius + (other.radius - radius) * part);
        }

        double distance(Spot other) {
            return Math.hypot(other.x - x, other.y - y);
        }
    }

    private final List<Spot> spots;

    Stroke(Annotation.Ink ink, double pageWidth, double pageHeight) {
        List<Spot> raw = new ArrayList<>();
        for (Annotation.Point point : ink.points()) {
            double width = ink.width() * pageWidth * (1 + THINNING * (2 * clamped(point.pressure()) - 1));
            raw.add(new Spot(point.x() * pageWidth, (1 - point.y()) * pageHeight, width / 2));
        }
        spots = smoothed(raw);
    }

    void outline(Pen pen) {
        for (int i = 0; i < spots.size(); i++) {
            disc(pen, spots.get(i));
            if (i > 0) {
                trapezium(pen, spots.get(i - 1), spots.get(i));
            }
        }
        pen.fill();
    }

    /** Rounds the corners between samples: quadratic curves from middle to middle, with the samples as control points. */
    private static List<Spot> smoothed(List<Spot> raw) {
        if (raw.size() < 3) {
            return raw;
        }
        List<Spot> smooth = new ArrayList<>();
        smooth.add(raw.get(0));
        for (int i = 1; i < raw.size() - 1; i++) {
            Spot control = raw.get(i);
            Spot start = i == 1 ? raw.get(0) : raw.get(i - 1).between(control, 0.5);
            Spot end = i == raw.size() - 2 ? raw.get(i + 1) : control.between(raw.get(i + 1), 0.5);
            addCurve(smooth, start, control, end);
        }
        return smooth;
    }

    private static void addCurve(List<Spot> smooth, Spot start, Spot control, Spot end) {
        double length = start.distance(control) + control.distance(end);
        int steps = (int) Math.max(1, Math.min(MOST_STEPS, Math.ceil(length / (2 * control.radius + 0.1))));
        for (int step = 1; step <= steps; step++) {
            double part = (double) step / steps;
            smooth.add(start.between(control, part).between(control.between(end, part), part));
        }
    }

    private static void disc(Pen pen, Spot spot) {
        double x = spot.x;
        double y = spot.y;
        double r = spot.radius;
        double k = r * KAPPA;
        pen.move(x + r, y)
                .curve(x + r, y + k, x + k, y + r, x, y + r)
                .curve(x - k, y + r, x - r, y + k, x - r, y)
                .curve(x - r, y - k, x - k, y - r, x, y - r)
                .curve(x + k, y - r, x + r, y - k, x + r, y);
    }

    private static void trapezium(Pen pen, Spot from, Spot to) {
        double length = from.distance(to);
        if (length == 0) {
            return;
        }
        double normalX = -(to.y - from.y) / length;
        double normalY = (to.x - from.x) / length;
        pen.move(from.x + normalX * from.radius, from.y + normalY * from.radius)
                .line(from.x - normalX * from.radius, from.y - normalY * from.radius)
                .line(to.x - normalX * to.radius, to.y - normalY * to.radius)
                .line(to.x + normalX * to.radius, to.y + normalY * to.radius);
    }

    private static double clamped(double pressure) {
        return Math.max(0, Math.min(1, pressure));
    }
}
