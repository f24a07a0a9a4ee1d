package org.korrigo.split.standard.internal.sight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    /** Engines are less sure of what they misread. */
    private static final double WORTH_TELLING = 0.5;

    private final Rotation rotation;
    private final Map<Integer, Double> votes = new HashMap<>();
    private final Map<Integer, Pose> poses = new HashMap<>();
    /** What each kind of evidence is for, in words, by the side it speaks for. */
    private final Map<Integer, List<String>> opinions = new TreeMap<>();

    private boolean numbered;
    private boolean framed;

    Evidence(Rotation rotation) {
        this.rotation = rotation;
    }

    void anchors(Side side, AnchorMatch match) {
        votes.merge(side.slot(), match.coverage(), Double::sum);
        poses.put(match.page(), match.pose());
        framed = true;
        say(side, "its frames say page " + match.page());
    }

    void number(Side side, PrintedNumber number) {
        votes.merge(side.slot(), number.confidence(), Double::sum);
        numbered = true;
        if (number.confidence() >= WORTH_TELLING) {
            say(side, "its printed number says page " + number.page());
        }
    }

    private void say(Side side, String opinion) {
        opinions.computeIfAbsent(side.slot(), slot -> new ArrayList<>()).add(opinion);
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

    /**
     * One signal makes nine in ten, two that agree make sure.
     *
     * @param framedSides those that bear frames
     */
    Sighting sighting(PageFacts page, Set<Integer> framedSides) {
        double confidence = Math.min(0.99, 0.6 + score() * 0.3);
        int slot = best().orElseThrow().getKey();
        String contradiction = contradiction(framedSides.contains(slot));
        return new Sighting(
                page,
                Sighting.Kind.KNOWN,
                slot,
                rotation,
                confidence,
                poses,
                numbered,
                Sighting.Oddity.NONE,
                contradiction);
    }

    private String contradiction(boolean framesExpected) {
        List<String> all = opinions.values().stream().flatMap(List::stream).toList();
        if (opinions.size() > 1) {
            return String.join(", but ", all);
        }
        return framesExpected && !framed ? String.join(", ", all) + ", but the frames of that side were not found" : "";
    }
}
