package org.korrigo.distribution.standard.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.korrigo.spi.Cancellation;

/**
 * Passes portions on from who has too many to who has too few, over others where bars stand between the two, until no such way is left.
 * Then the hands are as even as the bars allow.
 */
final class Evening {

    private final Hands hands;
    private final int markers;
    private final Cancellation cancellation;

    Evening(Hands hands, int markers, Cancellation cancellation) {
        this.hands = hands;
        this.markers = markers;
        this.cancellation = cancellation;
    }

    void run() throws InterruptedException {
        List<Integer> way = way();
        while (!way.isEmpty()) {
            cancellation.check();
            // from its end: what is passed on first makes no difference to what can be passed behind it
            for (int i = way.size() - 1; i > 0; i--) {
                hands.pass(way.get(i - 1), way.get(i));
            }
            way = way();
        }
    }

    /** From a marker to one who is at least two portions further below the target; empty when there is none. */
    private List<Integer> way() {
        for (int from = 0; from < markers; from++) {
            List<Integer> found = wayFrom(from);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Integer> wayFrom(int from) {
        int[] cameFrom = new int[markers];
        Arrays.fill(cameFrom, -1);
        cameFrom[from] = from;
        Deque<Integer> reached = new ArrayDeque<>(List.of(from));
        while (!reached.isEmpty()) {
            int here = reached.removeFirst();
            if (hands.excess(from) - hands.excess(here) > 1) {
                return back(from, here, cameFrom);
            }
            for (int next = 0; next < markers; next++) {
                if (cameFrom[next] < 0 && hands.canPass(here, next)) {
                    cameFrom[next] = here;
                    reached.addLast(next);
                }
            }
        }
        return List.of();
    }

    private static List<Integer> back(int from, int to, int[] cameFrom) {
        List<Integer> way = new ArrayList<>(List.of(to));
        for (int here = to; here != from; here = cameFrom[here]) {
            way.add(cameFrom[here]);
        }
        Collections.reverse(way);
        return way;
    }
}
