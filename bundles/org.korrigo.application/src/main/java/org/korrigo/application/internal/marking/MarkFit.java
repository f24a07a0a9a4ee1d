package org.korrigo.application.internal.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

/** Marks that a barème no longer allows: it changed after they were given. */
public final class MarkFit {

    private MarkFit() {}

    /** The marked items whose mark is above their maximum or off their step, in reading order. */
    public static List<MarkItem> unfit(MarkScheme scheme, Map<String, BigDecimal> marks) {
        return scheme.leaves()
                .filter(item -> marks.containsKey(item.id()) && !allows(item, marks.get(item.id())))
                .toList();
    }

    private static boolean allows(MarkItem item, BigDecimal points) {
        boolean onStep =
                item.step().signum() == 0 || points.remainder(item.step()).signum() == 0;
        return onStep && points.compareTo(item.points()) <= 0;
    }
}
