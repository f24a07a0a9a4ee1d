package org.korrigo.distribution.standard.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What each marker has been given so far, against what each should get. Markers are numbers from 0. */
final class Hands {

    private final List<String> markers;
    private final int[] targets;
    private final int[] counts;
    /** By marker, then by who is barred: portions with the same bars can take each other's place. */
    private final List<Map<Set<String>, Deque<Portion>>> held = new ArrayList<>();

    Hands(List<String> markers, int[] targets) {
        this.markers = markers;
        this.targets = targets.clone();
        this.counts = new int[targets.length];
        markers.forEach(marker -> held.add(new HashMap<>()));
    }

    boolean mayHave(int marker, Set<String> barred) {
        return !barred.contains(markers.get(marker));
    }

    boolean isFull(int marker) {
        return counts[marker] >= targets[marker];
    }

    /** Above its target; negative below. */
    int excess(int marker) {
        return counts[marker] - targets[marker];
    }

    void give(int marker, Portion portion) {
        held.get(marker)
                .computeIfAbsent(portion.barred(), bars -> new ArrayDeque<>())
                .addLast(portion);
        counts[marker]++;
    }

    /** Whoever is furthest below the target and may have it; empty when nobody may. */
    Optional<Integer> neediest(Set<String> barred) {
        Integer best = null;
        for (int marker = 0; marker < targets.length; marker++) {
            if (mayHave(marker, barred) && (best == null || excess(marker) < excess(best))) {
                best = marker;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether one marker has something that the other may have. */
    boolean canPass(int from, int to) {
        return passable(from, to).isPresent();
    }

    void pass(int from, int to) {
        Deque<Portion> portions = held.get(from).get(passable(from, to).orElseThrow());
        give(to, portions.removeLast());
        counts[from]--;
    }

    private Optional<Set<String>> passable(int from, int to) {
        return held.get(from).entrySet().stream()
                .filter(group -> !group.getValue().isEmpty() && mayHave(to, group.getKey()))
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(bars -> String.join(" ", new TreeSet<>(bars))));
    }

    List<Portion> of(int marker) {
        return held.get(marker).values().stream().flatMap(Deque::stream).toList();
    }
}
