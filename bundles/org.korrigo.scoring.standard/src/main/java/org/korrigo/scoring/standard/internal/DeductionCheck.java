package org.korrigo.scoring.standard.internal;

import java.util.Map;
import java.util.Optional;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

/** Looks for malus and penalties that fit no item. */
record DeductionCheck(MarkScheme scheme, ProblemSink problems) {

    void check(DeductionRule rule) {
        Deduction deduction = Deduction.of(scheme, Map.of(), rule);
        rule.malus().forEach(id -> find(id, "malus"));
        rule.penalties().keySet().forEach(id -> checkPenalty(id, deduction));
        boolean gain = new Addition(Map.of()).maximum(scheme.items()).signum() > 0;
        if (gain && deduction.maximum(scheme.items()).signum() == 0) {
            problems.accept("", "malus-only", "Every item takes points off: there is no maximum.");
        }
    }

    private void checkPenalty(String id, Deduction deduction) {
        Optional<MarkItem> item = find(id, "penalties");
        if (item.isPresent() && !item.get().isLeaf()) {
            problems.accept(id, "penalty-on-parent", "Only an item that is marked itself can have a penalty.");
        } else if (deduction.malus().contains(id)) {
            problems.accept(id, "penalty-on-malus", "A malus item cannot have a penalty as well.");
        }
    }

    private Optional<MarkItem> find(String id, String option) {
        Optional<MarkItem> found =
                scheme.all().filter(item -> item.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            problems.accept(id, "unknown-item", "The option " + option + " names '" + id + "', which is no item.");
        }
        return found;
    }
}
