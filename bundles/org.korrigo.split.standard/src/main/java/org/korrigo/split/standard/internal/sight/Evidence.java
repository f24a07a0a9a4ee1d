package org.korrigo.split.standard.internal.sight;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Rotation;
import org.korrigo.split.standard.internal.anchor.AnchorMatch;
import org.korrigo.split.standard.internal.anchor.Pose;
import org.korrigo.split.standard.internal.number.PrintedNumber;
import org.korrigo.split.standard.internal.sheet.Side;

/** The votes of anchors and numbers for what a scanned page is, under one turn. */
final class Evidence {

    /** What a vote for one side takes from the others. */
    private static final double CONTRADICTION = 0.5;
    /** Votes that leave no doubt: two signals that agree, one of them a little uncertain. */
    private static final double CONCLUSIVE = 1.5;
    /** One full signal. */
    private static final double SUFFICIENT = 0.8;
    /** Less than a page number of which the engine is only half sure. */
    private static final double LEAST = 0.3;

    private final Rotation rotation;
    private final Map<Integer, Double> votes = new HashMap<>();
    private final Map<Integer, Pose> poses = new HashMap<>();
    private boolean numbered;

    Evidence(Rotation rotation) {
        this.rotation = rotation;
    }

    void anchors(Side side, AnchorMatch match) {
        votes.merge(side.slot(), match.coverage(), Double::sum);
        poses.put(match.page(), match.pose());
    }

    void number(Side side, PrintedNumber number) {
        votes.merge(side.slot(), number.confidence(), Double::sum);
        numbered = true;
    }

    boolean conclusive() {
        return score() >= CONCLUSIVE;
    }

    boolean sufficient() {
        return score() >= SUFFICIENT;
    }

    Map<Integer, Pose> poses() {
        return poses;
    }

    /** For the best side, less half of what speaks for others. */
    double score() {
        double best = best().map(Map.Entry::getValue).orElse(0.0);
        double others = votes.values().stream().mapToDouble(Double::doubleValue).sum() - best;
        return best - CONTRADICTION * others;
    }

    private Optional<Map.Entry<Integer, Double>> best() {
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Double>comparingByKey().reversed()));
    }

    boolean tells() {
        return score() >= LEAST;
    }

    /** One signal makes nine in ten, two that agree make sure. */
    Sighting sighting(PageFacts page) {
        double confidence = Math.min(0.99, 0.6 + score() * 0.3);
        int slot = best().orElseThrow().getKey();
        return new Sighting(page, Sighting.Kind.KNOWN, slot, rotation, confidence, poses, numbered);
    }
}
