package org.korrigo.application.internal.marking;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.korrigo.domain.Problem;
import org.korrigo.domain.marking.JournalEntry;
import org.korrigo.domain.marking.Operation;
import org.korrigo.spi.render.Annotation;

/** Two people, or one at two machines, on one mark, text or drawing: neither value is lost, and neither wins by itself. */
final class Conflicts {

    private Conflicts() {}

    /** What an operation is about. @param item of a mark or remark, or the id of an annotation */
    private record Target(String what, String item) {

        static Target of(Operation operation) {
            if (operation instanceof Operation.SetMark mark) {
                return new Target("mark", mark.item());
            }
            if (operation instanceof Operation.SetRemark remark) {
                return new Target("remark", remark.item());
            }
            if (operation instanceof Operation.PutAnnotation put) {
                return new Target("annotation", put.annotation().toString());
            }
            if (operation instanceof Operation.RemoveAnnotation remove) {
                return new Target("annotation", remove.annotation().toString());
            }
            return new Target("appreciation", "");
        }
    }

    /**
     * @param unseen what others have written since the client looked
     * @throws Problem {@code marking-changed} with both values
     */
    static void require(List<Operation> fresh, List<JournalEntry> unseen, long revision) {
        Map<Target, Operation> theirs = new HashMap<>();
        unseen.forEach(entry -> theirs.put(Target.of(entry.operation()), entry.operation()));
        for (Operation mine : fresh) {
            Operation other = theirs.get(Target.of(mine));
            if (other != null && !isSame(mine, other)) {
                throw changed(mine, other, revision);
            }
        }
    }

    private static boolean isSame(Operation mine, Operation theirs) {
        if (mine instanceof Operation.SetMark one && theirs instanceof Operation.SetMark other) {
            return one.points()
                    .map(BigDecimal::stripTrailingZeros)
                    .equals(other.points().map(BigDecimal::stripTrailingZeros));
        }
        if (mine instanceof Operation.PutAnnotation one && theirs instanceof Operation.PutAnnotation other) {
            return one.page() == other.page() && one.drawing().equals(other.drawing());
        }
        return mine.getClass() == theirs.getClass() && words(mine).equals(words(theirs));
    }

    private static Problem changed(Operation mine, Operation theirs, long revision) {
        Target target = Target.of(mine);
        return Problem.stale(
                "marking-changed",
                Map.of(
                        "what", target.what(),
                        "item", target.item(),
                        "yours", words(mine),
                        "theirs", words(theirs),
                        "revision", revision));
    }

    /** Empty for what was taken back. */
    private static String words(Operation operation) {
        if (operation instanceof Operation.SetMark mark) {
            return mark.points().map(BigDecimal::toPlainString).orElse("");
        }
        if (operation instanceof Operation.SetRemark remark) {
            return remark.text();
        }
        if (operation instanceof Operation.SetAppreciation said) {
            return said.text();
        }
        return Optional.of(operation)
                .filter(Operation.PutAnnotation.class::isInstance)
                .map(put -> words(((Operation.PutAnnotation) put).drawing()))
                .orElse("");
    }

    private static String words(Annotation drawing) {
        if (drawing instanceof Annotation.Text text) {
            return text.text();
        }
        return drawing instanceof Annotation.Comment comment
                ? comment.words()
                : drawing.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
