package org.korrigo.split.standard.internal.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.korrigo.split.standard.internal.sight.Sighting.Kind;

/**
 * Cuts a batch into booklets: of all ways to cut it into runs of pages, the one with the fewest oddities. Looking at the whole batch
 * tells a sheet that is missing from sheets that are swapped, which no rule that looks at one page at a time can do.
 *
 * @param groups booklets in the order of the batch
 * @param leftOver pages between booklets
 */
public record Assembly(List<Group> groups, List<Item> leftOver) {

    /** Stray pages that may lie within a booklet, beyond two booklets' worth for extra sheets. */
    private static final int STRAYS = 8;

    public Assembly {
        groups = List.copyOf(groups);
        leftOver = List.copyOf(leftOver);
    }

    public static Assembly of(List<Item> items, Form form) {
        int longest = 2 * form.sides() + STRAYS;
        long[] cheapest = new long[items.size() + 1];
        Arrays.fill(cheapest, Long.MAX_VALUE);
        cheapest[0] = 0;
        Group[] lastGroup = new Group[items.size() + 1];
        int[] from = new int[items.size() + 1];
        for (int end = 1; end <= items.size(); end++) {
            Item last = items.get(end - 1);
            if (last.kind() != Kind.KNOWN || last.isRepeat()) {
                cheapest[end] = cheapest[end - 1] + GroupTrial.asideCost(last, form);
                from[end] = end - 1;
            }
            for (int start = end - 1; start >= Math.max(0, end - longest); start--) {
                Optional<Group> group = GroupTrial.of(items.subList(start, end), form);
                if (group.isPresent() && cheapest[start] + group.get().cost() < cheapest[end]) {
                    cheapest[end] = cheapest[start] + group.get().cost();
                    from[end] = start;
                    lastGroup[end] = group.get();
                }
            }
        }
        return traced(items, lastGroup, from);
    }

    private static Assembly traced(List<Item> items, Group[] lastGroup, int[] from) {
        List<Group> groups = new ArrayList<>();
        List<Item> leftOver = new ArrayList<>();
        for (int end = items.size(); end > 0; end = from[end]) {
            if (lastGroup[end] == null) {
                leftOver.add(0, items.get(end - 1));
            } else {
                groups.add(0, lastGroup[end]);
                leftOver.addAll(0, lastGroup[end].skipped());
            }
        }
        return new Assembly(groups, leftOver);
    }
}
