package org.korrigo.split.standard.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.split.PlannedBooklet;
import org.korrigo.spi.split.SetAsidePage;
import org.korrigo.spi.split.SetAsidePage.Fate;
import org.korrigo.spi.split.SplitIssue;
import org.korrigo.spi.split.SplitPlan;
import org.korrigo.split.standard.internal.assembly.Assembly;
import org.korrigo.split.standard.internal.assembly.Form;
import org.korrigo.split.standard.internal.assembly.Group;
import org.korrigo.split.standard.internal.assembly.Item;
import org.korrigo.split.standard.internal.assembly.Member;
import org.korrigo.split.standard.internal.sheet.Imposition;
import org.korrigo.split.standard.internal.sight.Sighting.Kind;
import org.korrigo.split.standard.internal.sight.Sighting.Oddity;

/** Writes down an assembly as a plan, with all doubts. */
final class PlanWriter {

    /** For a page whose neighbours alone tell its place. */
    private static final double ASSUMED = 0.5;
    /** The same on a form that prints nothing there: all that can be had. */
    private static final double AS_SCANNED = 0.8;

    private final Imposition imposition;
    private final Form form;
    private final UsualTurns turns;
    private final List<Integer> order;

    /** @param order the page numbers of the batch */
    PlanWriter(Imposition imposition, Form form, UsualTurns turns, List<Integer> order) {
        this.imposition = imposition;
        this.form = form;
        this.turns = turns;
        this.order = order;
    }

    /** @param doubts by booklet, beyond those that its pages raise themselves */
    SplitPlan plan(Assembly assembly, Map<Integer, List<SplitIssue>> doubts, List<SplitIssue> batch) {
        Map<Integer, List<Integer>> looseBehind = new HashMap<>();
        List<SetAsidePage> aside = new ArrayList<>();
        for (Item item : assembly.leftOver()) {
            int before = before(assembly, item);
            boolean loose = isLoose(
                    item,
                    before < 0
                            ? Optional.empty()
                            : Optional.of(assembly.groups().get(before)));
            aside.add(setAside(item, loose));
            if (loose) {
                looseBehind.computeIfAbsent(before, group -> new ArrayList<>()).add(item.number());
            }
        }
        List<PlannedBooklet> booklets = new ArrayList<>();
        for (int i = 0; i < assembly.groups().size(); i++) {
            BookletDraft draft = draft(assembly.groups().get(i));
            doubts.getOrDefault(i, List.of()).forEach(draft::raise);
            Optional.ofNullable(looseBehind.get(i))
                    .map(Doubts::looseSheetBehind)
                    .ifPresent(draft::raise);
            booklets.add(draft.finished());
        }
        return new SplitPlan(booklets, aside, batch);
    }

    /** Where the booklet before is complete a page without print is a sheet of its own, not a page that could not be told. */
    private boolean isLoose(Item item, Optional<Group> before) {
        boolean complete =
                before.map(group -> group.members().size() >= form.sides()).orElse(true);
        return complete && item.kind() == Kind.UNKNOWN && !item.isRepeat();
    }

    private BookletDraft draft(Group group) {
        BookletDraft draft = new BookletDraft(imposition);
        for (Member member : group.members()) {
            Rotation seen = member.item().sighting().rotation();
            Rotation rotation = member.assumed() ? turns.of(member.slot(), seen) : seen;
            draft.put(member.item().sighting().page(), member.slot(), rotation, sure(member));
        }
        new GroupCheck(imposition, form, turns).issues(group).forEach(draft::raise);
        return draft;
    }

    private double sure(Member member) {
        if (!member.assumed()) {
            return member.item().sighting().confidence();
        }
        return form.marks(member.slot()) ? ASSUMED : AS_SCANNED;
    }

    private SetAsidePage setAside(Item item, boolean loose) {
        int page = item.number();
        if (item.isRepeat()) {
            return new SetAsidePage(page, Fate.QUARANTINED, Doubts.duplicate(page, item.repeats()));
        }
        if (item.kind() == Kind.BLANK) {
            return new SetAsidePage(page, Fate.BLANK, Doubts.blank(page));
        }
        if (item.sighting().oddity() == Oddity.FAINT) {
            return new SetAsidePage(page, Fate.QUARANTINED, Doubts.faint(page));
        }
        if (item.sighting().oddity() == Oddity.OTHER_SIZE) {
            return new SetAsidePage(page, Fate.QUARANTINED, Doubts.otherSize(page));
        }
        return new SetAsidePage(
                page, Fate.QUARANTINED, loose ? Doubts.looseSheet(page) : Doubts.unrecognisedAside(page));
    }

    /** Index of the booklet that the page lies behind or in, -1 if it lies before all of them. */
    private int before(Assembly assembly, Item item) {
        int position = order.indexOf(item.number());
        int before = -1;
        for (Group group : assembly.groups()) {
            if (order.indexOf(group.members().get(0).item().number()) < position) {
                before++;
            }
        }
        return before;
    }
}
