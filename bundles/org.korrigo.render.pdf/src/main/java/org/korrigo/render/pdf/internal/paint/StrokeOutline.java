package org.korrigo.render.pdf.internal.paint;

import java.util.List;
import org.korrigo.render.pdf.internal.document.Pen;

/**
 * The outline of a stroke: ribbons where it bends gently, discs where it ends or turns sharply. All run counter-clockwise, so that
 * filling them together leaves no hole where the stroke crosses itself.
 */
final class StrokeOutline {

    /** Control points of a quarter circle. */
    private static final double KAPPA = 0.5522847498;

    /** Above this turn the outer edge of a ribbon would show a corner, in radians. */
    private static final double SHARP = 0.4;

    private final Pen pen;
    private final List<Spot> spots;

    StrokeOutline(Pen pen, List<Spot> spots) {
        this.pen = pen;
        this.spots = spots;
    }

    void fill() {
        if (spots.isEmpty()) {
            return;
        }
        disc(spots.get(0));
        int start = 0;
        for (int i = 1; i < spots.size(); i++) {
            if (i == spots.size() - 1 || isSharp(i)) {
                ribbon(start, i);
                disc(spots.get(i));
                start = i;
            }
        }
        pen.fill();
    }

    /** Also where the inner edge would run backwards. */
    private boolean isSharp(int i) {
        Spot before = spots.get(i - 1);
        Spot here = spots.get(i);
        Spot after = spots.get(i + 1);
        double turn = Math.abs(turn(before.direction(here), here.direction(after)));
        double shortest = Math.min(before.distance(here), here.distance(after));
        return turn > SHARP || turn * here.radius() > 0.8 * shortest;
    }

    /** The right edge forwards, the left edge backwards. */
    private void ribbon(int from, int to) {
        for (int i = from; i <= to; i++) {
            edge(i, direction(i, from, to) - Math.PI / 2, i == from);
        }
        for (int i = to; i >= from; i--) {
            edge(i, direction(i, from, to) + Math.PI / 2, false);
        }
    }

    private void edge(int i, double angle, boolean first) {
        Spot spot = spots.get(i);
        double x = spot.x() + spot.radius() * Math.cos(angle);
        double y = spot.y() + spot.radius() * Math.sin(angle);
        if (first) {
            pen.move(x, y);
        } else {
            pen.line(x, y);
        }
    }

    /** Of the ribbon at the spot: half-way between the ways to it and from it. */
    private double direction(int i, int from, int to) {
        double forward = i < to ? spots.get(i).direction(spots.get(i + 1)) : 0;
        double arriving = i > from ? spots.get(i - 1).direction(spots.get(i)) : forward;
        return i < to ? arriving + turn(arriving, forward) / 2 : arriving;
    }

    private static double turn(double from, double to) {
        return Math.IEEEremainder(to - from, 2 * Math.PI);
    }

    private void disc(Spot spot) {
        double x = spot.x();
        double y = spot.y();
        double r = spot.radius();
        double k = r * KAPPA;
        pen.move(x + r, y)
                .curve(x + r, y + k, x + k, y + r, x, y + r)
                .curve(x - k, y + r, x - r, y + k, x - r, y)
                .curve(x - r, y - k, x - k, y - r, x, y - r)
                .curve(x + k, y - r, x + r, y - k, x + r, y);
    }
}
