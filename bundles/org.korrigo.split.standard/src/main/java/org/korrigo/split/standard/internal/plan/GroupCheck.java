package org.korrigo.split.standard.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.split.SplitIssue;
import org.korrigo.split.standard.internal.assembly.Form;
import org.korrigo.split.standard.internal.assembly.Group;
import org.korrigo.split.standard.internal.assembly.Member;
import org.korrigo.split.standard.internal.sheet.Imposition;
import org.korrigo.split.standard.internal.sheet.Side;
import org.korrigo.split.standard.internal.sight.Sighting.Kind;

/** Says what is odd about the pages of one booklet. */
final class GroupCheck {

    private final Imposition imposition;
    private final Form form;
    private final UsualTurns turns;

    GroupCheck(Imposition imposition, Form form, UsualTurns turns) {
        this.imposition = imposition;
        this.form = form;
        this.turns = turns;
    }

    List<SplitIssue> issues(Group group) {
        List<SplitIssue> issues = new ArrayList<>(missing(group));
        if (!group.inOrder()) {
            issues.add(Doubts.outOfOrder(numbers(group, member -> true)));
        }
        addIfAny(issues, numbers(group, group.tornApart()::contains), Doubts::tornApart);
        addIfAny(issues, numbers(group, this::isUnusuallyTurned), Doubts::upsideDown);
        addIfAny(issues, numbers(group, member -> member.slot() >= form.sides()), Doubts::extraSheet);
        addIfAny(issues, numbers(group, m -> takenFor(m, Kind.UNKNOWN)), Doubts::unrecognised);
        addIfAny(issues, numbers(group, m -> takenFor(m, Kind.BLANK)), Doubts::blankInBooklet);
        if (group.members().stream().allMatch(member -> member.item().resembles() != 0)) {
            issues.add(Doubts.perhapsDuplicate(
                    numbers(group, member -> true),
                    group.members().stream()
                            .map(member -> member.item().resembles())
                            .toList()));
        }
        addIfAny(issues, numbers(group, GroupCheck::isContradictory), pages -> contradictory(group, pages));
        return issues;
    }

    private static boolean isContradictory(Member member) {
        return !member.item().sighting().contradiction().isEmpty();
    }

    private static SplitIssue contradictory(Group group, List<Integer> pages) {
        String words = group.members().stream()
                .filter(GroupCheck::isContradictory)
                .map(member -> "page " + member.item().number() + ": "
                        + member.item().sighting().contradiction())
                .collect(Collectors.joining("; "));
        return Doubts.votesDisagree(pages, words);
    }

    private boolean takenFor(Member member, Kind kind) {
        return member.item().kind() == kind && member.assumed() && form.marks(member.slot());
    }

    private boolean isUnusuallyTurned(Member member) {
        Rotation first =
                imposition.rotations(member.item().sighting().page().size()).get(0);
        Rotation rotation = member.item().sighting().rotation();
        return !member.assumed() && rotation != turns.of(member.slot(), first);
    }

    private List<SplitIssue> missing(Group group) {
        Set<Integer> present = group.members().stream().map(Member::slot).collect(Collectors.toSet());
        int last = Math.max(
                form.sides() - 1, present.stream().max(Integer::compare).orElse(0));
        List<Side> missing = IntStream.rangeClosed(0, last | 1)
                .filter(slot -> slot < form.sides() || last >= form.sides())
                .filter(slot -> !present.contains(slot))
                .mapToObj(imposition::side)
                .toList();
        return imposition.folded() ? missingSides(group, missing) : missingPages(group, missing);
    }

    private List<SplitIssue> missingSides(Group group, List<Side> missing) {
        return missing.stream()
                .map(side -> {
                    List<Integer> sheet = numbers(group, member -> member.slot() / 2 == side.slot() / 2);
                    return side.isFront() ? Doubts.missingRecto(sheet) : Doubts.missingVerso(sheet);
                })
                .toList();
    }

    private List<SplitIssue> missingPages(Group group, List<Side> missing) {
        List<Integer> pages = missing.stream().flatMap(Side::pages).toList();
        return pages.isEmpty() ? List.of() : List.of(Doubts.wrongPageCount(pages, numbers(group, member -> true)));
    }

    private static List<Integer> numbers(Group group, Predicate<Member> which) {
        return group.members().stream()
                .filter(which)
                .map(member -> member.item().number())
                .toList();
    }

    private static void addIfAny(
            List<SplitIssue> issues, List<Integer> pages, Function<List<Integer>, SplitIssue> doubt) {
        if (!pages.isEmpty()) {
            issues.add(doubt.apply(pages));
        }
    }
}
