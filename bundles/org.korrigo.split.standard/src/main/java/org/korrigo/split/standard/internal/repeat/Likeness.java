package org.korrigo.split.standard.internal.repeat;

/** How alike two pages look: the correlation of their ink when one is laid over the other as well as may be. */
final class Likeness {

    /** Two scans of one sheet differ by twice what a feeder turns and shifts. */
    private static final double MOST_TURN = Math.toRadians(4.8);

    private static final double TURN_STEP = Math.toRadians(1.2);
    private static final double MOST_SHIFT_MM = 8;
    /** Pages that are no more alike than this in the rough are not worth a closer look. */
    private static final double WORTH_REFINING = 0.5;
    /** Feeders pull a sheet faster or slower by up to one part in a hundred. */
    private static final double SCALE_STEP = 0.012;

    /** The steps of each pass: a half, and again, down to 0.15 degrees and half a millimetre. */
    private static final double[] STEPS = {0.5, 0.5, 0.25, 0.25, 0.125};

    private final InkMap one;
    private final InkMap other;
    private Overlay best = new Overlay(0, 1, 0, 0);
    private double likeness = -1;

    private Likeness(InkMap one, InkMap other) {
        this.one = one;
        this.other = other;
    }

    /** Tries all turns and shifts in large steps. */
    static Likeness roughly(InkMap one, InkMap other) {
        Likeness likeness = new Likeness(one, other);
        if (one.width() == other.width() && one.height() == other.height()) {
            likeness.search();
        }
        return likeness;
    }

    /** As {@link #value}, as good as small steps make it. */
    double refined() {
        if (likeness >= WORTH_REFINING) {
            for (double step : STEPS) {
                refine(step);
            }
        }
        return likeness;
    }

    /** -1 to 1; pages of different pupils on the same form reach 0.8, two scans of one page 0.7 and mostly 0.85 and more. */
    double value() {
        return likeness;
    }

    private void search() {
        int reach = (int) Math.round(MOST_SHIFT_MM / InkMap.cellMm());
        for (double turn = -MOST_TURN; turn <= MOST_TURN + TURN_STEP / 2; turn += TURN_STEP) {
            InkMap turned = other.moved(turn, 1, 0, 0);
            for (int dy = -reach; dy <= reach; dy++) {
                for (int dx = -reach; dx <= reach; dx++) {
                    offer(new Overlay(turn, 1, dx, dy), correlation(turned, dx, dy));
                }
            }
        }
    }

    /** One direction after the other: trying them all at once finds no more and costs many times as much. */
    private void refine(double step) {
        for (double way : new double[] {-step, step}) {
            tryNear(new Overlay(best.turn() + way * TURN_STEP, best.scale(), best.dx(), best.dy()));
        }
        for (double way : new double[] {-step, step}) {
            tryNear(new Overlay(best.turn(), best.scale(), best.dx() + way, best.dy()));
        }
        for (double way : new double[] {-step, step}) {
            tryNear(new Overlay(best.turn(), best.scale(), best.dx(), best.dy() + way));
        }
        for (double way : new double[] {-step, step}) {
            tryNear(new Overlay(best.turn(), best.scale() + way * SCALE_STEP, best.dx(), best.dy()));
        }
    }

    private void tryNear(Overlay near) {
        offer(near, correlation(other.moved(near.turn(), near.scale(), near.dx(), near.dy()), 0, 0));
    }

    private void offer(Overlay overlay, double correlation) {
        if (correlation > likeness) {
            likeness = correlation;
            best = overlay;
        }
    }

    private double correlation(InkMap laidOver, int dx, int dy) {
        double sumA = 0;
        double sumB = 0;
        double sumAa = 0;
        double sumBb = 0;
        double sumAb = 0;
        int count = 0;
        for (int y = Math.max(0, -dy); y < Math.min(one.height(), one.height() - dy); y++) {
            for (int x = Math.max(0, -dx); x < Math.min(one.width(), one.width() - dx); x++) {
                double a = one.at(x, y);
                double b = laidOver.at(x + dx, y + dy);
                sumA += a;
                sumB += b;
                sumAa += a * a;
                sumBb += b * b;
                sumAb += a * b;
                count++;
            }
        }
        double varianceA = sumAa - sumA * sumA / count;
        double varianceB = sumBb - sumB * sumB / count;
        boolean flat = varianceA <= 0 || varianceB <= 0;
        return flat ? 0 : (sumAb - sumA * sumB / count) / Math.sqrt(varianceA * varianceB);
    }

    /** @param turn radians; @param scale of the other page; @param dx cells by which the other page lies further right; @param dy further down */
    private record Overlay(double turn, double scale, double dx, double dy) {}
}
