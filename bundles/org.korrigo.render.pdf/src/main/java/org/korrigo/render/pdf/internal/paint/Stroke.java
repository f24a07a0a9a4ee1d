package org.korrigo.render.pdf.internal.paint;

import java.util.ArrayList;
import java.util.List;
import org.korrigo.spi.render.Annotation;

/** The way of the pen: its width follows the pressure, the corners between samples are rounded. */
final class Stroke {

    /** How much pressure changes the width: as the marking desk draws it. */
    private static final double THINNING = 0.55;

    /** Samples nearer to each other than this tell nothing, in points. */
    private static final double NEAREST = 0.1;

    private static final int MOST_STEPS = 8;

    private Stroke() {}

    /** @param width of the page in points @param height of the page in points */
    static List<Spot> spots(Annotation.Ink ink, double width, double height) {
        List<Spot> spots = new ArrayList<>();
        for (Annotation.Point point : ink.points()) {
            double pressure = Math.max(0, Math.min(1, point.pressure()));
            double nib = ink.width() * width * (1 + THINNING * (2 * pressure - 1));
            Spot spot = new Spot(point.x() * width, (1 - point.y()) * height, nib / 2);
            if (spots.isEmpty() || spots.get(spots.size() - 1).distance(spot) > NEAREST) {
                spots.add(spot);
            }
        }
        return spots.size() < 3 ? spots : smoothed(spots);
    }

    /** Quadratic curves from middle to middle, with the samples as control points. */
    private static List<Spot> smoothed(List<Spot> samples) {
        List<Spot> smooth = new ArrayList<>();
        smooth.add(samples.get(0));
        int last = samples.size() - 1;
        for (int i = 1; i < last; i++) {
            Spot control = samples.get(i);
            Spot start = i == 1 ? samples.get(0) : samples.get(i - 1).between(control, 0.5);
            Spot end = i == last - 1 ? samples.get(last) : control.between(samples.get(i + 1), 0.5);
            addCurve(smooth, start, control, end);
        }
        return smooth;
    }

    /** As many steps as the curve bends and is long, at most {@value #MOST_STEPS}. */
    private static void addCurve(List<Spot> smooth, Spot start, Spot control, Spot end) {
        double length = start.distance(control) + control.distance(end);
        double bend = length - start.distance(end);
        int steps =
                bend < NEAREST / 4 ? 1 : (int) Math.min(MOST_STEPS, Math.ceil(length / (control.radius() + NEAREST)));
        for (int step = 1; step <= steps; step++) {
            double part = (double) step / steps;
            smooth.add(start.between(control, part).between(control.between(end, part), part));
        }
    }
}
