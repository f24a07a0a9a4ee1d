package org.korrigo.application.internal.pipeline;

import java.util.List;
import org.korrigo.application.internal.ApplicationSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The score and the lead above which the machine may decide alone whose a copy is. */
@Component(service = AutomaticThresholds.class)
public final class AutomaticThresholds {

    private final double leastScore;
    private final double leastMargin;

    @Activate
    public AutomaticThresholds(@Reference ApplicationSettings settings) {
        this.leastScore = settings.values().identity_score();
        this.leastMargin = settings.values().identity_margin();
    }

    /** @param scores of the candidates, best first; a single one leads over 0 */
    public boolean areMet(List<Double> scores) {
        if (scores.isEmpty()) {
            return false;
        }
        double best = scores.get(0);
        double second = scores.size() > 1 ? scores.get(1) : 0;
        return best >= leastScore && best - second >= leastMargin;
    }
}
