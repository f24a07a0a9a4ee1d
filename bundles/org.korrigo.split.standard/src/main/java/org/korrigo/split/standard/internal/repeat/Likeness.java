package org.korrigo.split.standard.internal.repeat;

/** How alike two pages look: the correlation of their ink when one is laid over the other as well as may be. */
final class Likeness {

    /** Two scans of one sheet differ by twice what a feeder turns and shifts. */
    private static final double MOST_TURN = Math.toRadians(4.2);

    private static final double TURN_STEP = Math.toRadians(0.6);
    private static final double MOST_SHIFT_MM = 8;

    private Likeness() {}

    /** -1 to 1; pages of different pupils on the same form reach 0.7, two scans of one page 0.85 and more. */
    static double of(InkMap one, InkMap other) {
        double best = -1;
        if (one.width() != other.width() || one.height() != other.height()) {
            return best;
        }
        int reach = (int) Math.round(MOST_SHIFT_MM / InkMap.cellMm());
        for (double turn = -MOST_TURN; turn <= MOST_TURN + TURN_STEP / 2; turn += TURN_STEP) {
            InkMap turned = other.turned(turn);
            for (int dy = -reach; dy <= reach; dy++) {
                for (int dx = -reach; dx <= reach; dx++) {
                    best = Math.max(best, correlation(one, turned, dx, dy));
                }
            }
        }
        return best;
    }

    private static double correlation(InkMap one, InkMap other, int dx, int dy) {
        double sumA = 0;
        double sumB = 0;
        double sumAa = 0;
        double sumBb = 0;
        double sumAb = 0;
        int count = 0;
        for (int y = Math.max(0, -dy); y < Math.min(one.height(), one.height() - dy); y++) {
            for (int x = Math.max(0, -dx); x < Math.min(one.width(), one.width() - dx); x++) {
                double a = one.at(x, y);
                double b = other.at(x + dx, y + dy);
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
}
