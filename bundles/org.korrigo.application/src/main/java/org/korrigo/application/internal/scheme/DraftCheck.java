package org.korrigo.application.internal.scheme;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.korrigo.application.scheme.SchemeRemark;

/** Looks for what no file may lack, whatever its form. */
final class DraftCheck {

    private static final int MOST_ITEMS = 2_000;
    private static final int DEEPEST = 30;
    private static final int LONGEST_LABEL = 500;
    private static final int LONGEST_ID = 200;

    private final Faults faults;
    private final List<SchemeRemark> remarks;
    private final Set<String> ids = new HashSet<>();

    DraftCheck(Faults faults, List<SchemeRemark> remarks) {
        this.faults = faults;
        this.remarks = remarks;
    }

    void check(List<Draft> drafts) {
        long items = drafts.stream().flatMap(Draft::withDescendants).count();
        if (items == 0) {
            faults.add("no-items", "", "");
        } else if (items > MOST_ITEMS) {
            faults.add("too-many-items", "", String.valueOf(MOST_ITEMS));
        }
        if (drafts.stream().anyMatch(draft -> draft.depth() > DEEPEST)) {
            faults.add("too-deep", "", String.valueOf(DEEPEST));
        }
        drafts.stream().flatMap(Draft::withDescendants).forEach(this::check);
    }

    private void check(Draft draft) {
        Place place = draft.place();
        if (draft.label().isBlank() || draft.label().length() > LONGEST_LABEL) {
            faults.add("label-missing", place.of(Member.LABEL), String.valueOf(LONGEST_LABEL));
        }
        if (draft.id().length() > LONGEST_ID) {
            faults.add("id-invalid", place.of(Member.ID), draft.id());
        } else if (!draft.id().isBlank() && !ids.add(draft.id())) {
            faults.add("id-twice", place.of(Member.ID), draft.id());
        }
        if (draft.children().isEmpty()) {
            checkLeaf(draft);
        } else {
            compareWithChildren(draft);
        }
    }

    private void checkLeaf(Draft leaf) {
        if (leaf.points().isEmpty()) {
            faults.add("points-missing", leaf.place().of(Member.POINTS), leaf.label());
        }
        leaf.step()
                .filter(step -> step.signum() == 0)
                .ifPresent(step -> faults.add("step-invalid", leaf.place().of(Member.STEP), step.toPlainString()));
    }

    private void compareWithChildren(Draft parent) {
        BigDecimal sum = parent.sum();
        parent.points()
                .filter(points -> points.signum() != 0 && points.compareTo(sum) != 0)
                .ifPresent(points -> remarks.add(new SchemeRemark(
                        "parent-points",
                        parent.place().of(Member.POINTS),
                        points.toPlainString() + " ≠ " + sum.toPlainString())));
    }
}
