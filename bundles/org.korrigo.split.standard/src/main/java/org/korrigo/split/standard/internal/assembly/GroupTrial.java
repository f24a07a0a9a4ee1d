package org.korrigo.split.standard.internal.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.korrigo.split.standard.internal.sight.Sighting.Kind;
import org.korrigo.split.standard.internal.sight.Sighting.Oddity;

/** Tries to make one booklet of a run of pages, and says what it costs. */
final class GroupTrial {

    private final List<Item> run;
    private final Form form;
    private final Set<Integer> taken = new HashSet<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Item> skipped = new ArrayList<>();
    private int cost;

    private GroupTrial(List<Item> run, Form form) {
        this.run = run;
        this.form = form;
    }

    /** The cheapest way to make a booklet of all the pages; empty when they cannot be one. */
    static Optional<Group> of(List<Item> run, Form form) {
        Optional<Group> withAssumed = new GroupTrial(run, form).group(true);
        Optional<Group> without = new GroupTrial(run, form).group(false);
        if (withAssumed.isPresent() && without.isPresent()) {
            return without.get().cost() <= withAssumed.get().cost() ? without : withAssumed;
        }
        return withAssumed.or(() -> without);
    }

    private Optional<Group> group(boolean assume) {
        if (!takeKnown()) {
            return Optional.empty();
        }
        int next = 0;
        for (Item item : run) {
            Optional<Integer> slot = slot(item, next, assume);
            if (slot.isPresent()) {
                take(item, slot.get());
                next = slot.get() + 1;
            } else {
                skip(item);
            }
        }
        int missing = missing();
        boolean farFetched = missing > 0 && members.stream().anyMatch(this::isAssumedAgainstPrint);
        return members.isEmpty() || skipsAnEnd() || farFetched ? Optional.empty() : Optional.of(finished(missing));
    }

    /** Two different pages cannot be the same side of one booklet; a repeat of a page gives way. */
    private boolean takeKnown() {
        for (Item item : run) {
            if (item.kind() == Kind.KNOWN
                    && !item.isRepeat()
                    && !taken.add(item.sighting().slot())) {
                return false;
            }
        }
        return true;
    }

    private Optional<Integer> slot(Item item, int next, boolean assume) {
        if (item.kind() == Kind.KNOWN) {
            int slot = item.sighting().slot();
            return !item.isRepeat() || taken.add(slot) ? Optional.of(slot) : Optional.empty();
        }
        boolean free = assume && next < form.sides() && !item.isRepeat() && !taken.contains(next);
        // an empty back is common, an empty front of a printed form is a stray sheet
        boolean plausible = item.kind() == Kind.UNKNOWN || next % 2 == 1 || !form.marks(next);
        boolean ofSize = item.sighting().oddity() != Oddity.OTHER_SIZE;
        return free && plausible && ofSize ? Optional.of(next) : Optional.empty();
    }

    private void take(Item item, int slot) {
        boolean assumed = item.kind() != Kind.KNOWN;
        members.add(new Member(item, slot, assumed, run.indexOf(item)));
        if (item.isRepeat()) {
            cost += Cost.REPEAT_TAKEN;
        } else if (item.kind() == Kind.BLANK) {
            cost += Cost.BLANK_PAGE_TAKEN;
        } else if (assumed && form.marks(slot)) {
            cost += Cost.UNKNOWN_PAGE_TAKEN;
        }
    }

    private void skip(Item item) {
        skipped.add(item);
        cost += asideCost(item, form) + (item.kind() == Kind.BLANK ? Cost.BLANK_PAGE_AMONG_OTHERS : 1);
    }

    /** Pages at either end that belong to no booklet are not this booklet's business. */
    private boolean skipsAnEnd() {
        return skipped.contains(run.get(0)) || skipped.contains(run.get(run.size() - 1));
    }

    /** A page without the print that its side ought to bear is taken only when it makes the booklet complete. */
    private boolean isAssumedAgainstPrint(Member member) {
        return member.assumed() && form.marks(member.slot());
    }

    private int missing() {
        int sides = form.sides() + sidesOfExtraSheets();
        return sides - (int) members.stream().map(Member::slot).distinct().count();
    }

    /** An extra sheet has two sides, and the extra sheets before it are there. */
    private int sidesOfExtraSheets() {
        int last = members.stream().mapToInt(Member::slot).max().orElse(0);
        int extra = Math.max(0, last + 1 - form.sides());
        return (extra + 1) / 2 * 2;
    }

    private Group finished(int missing) {
        Group group = new Group(members, skipped, 0);
        int total = cost + missing * Cost.MISSING_SIDE + (group.inOrder() ? 0 : Cost.OUT_OF_ORDER);
        total += group.tornApart().size() / 2 * Cost.SHEET_TORN_APART;
        return new Group(members, skipped, total);
    }

    static int asideCost(Item item, Form form) {
        if (item.isRepeat()) {
            return Cost.REPEAT_LEFT_OUT;
        }
        if (item.kind() == Kind.BLANK) {
            return 0;
        }
        return form.marked().isEmpty() ? Cost.ORDINARY_PAGE_LEFT_OVER : Cost.PAGE_LEFT_OVER;
    }
}
