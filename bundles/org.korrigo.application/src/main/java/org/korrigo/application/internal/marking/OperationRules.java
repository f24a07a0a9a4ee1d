package org.korrigo.application.internal.marking;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.marking.Operation;
import org.korrigo.spi.render.Annotation;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

/** What an operation must respect before it reaches the journal. What is refused carries the pointer of the field in the operation. */
public final class OperationRules {

    private static final int LONGEST_TEXT = 10_000;

    private OperationRules() {}

    /** What holds for every copy. @throws Problem {@code annotation-invalid} */
    public static void requireSound(Operation operation) {
        if (operation instanceof Operation.SetRemark remark) {
            requireText("/text", remark.text());
        } else if (operation instanceof Operation.SetAppreciation said) {
            requireText("/text", said.text());
        } else if (operation instanceof Operation.PutAnnotation put) {
            DrawingRules.check(put.drawing());
        }
    }

    /** @param items the questions this marker marks; empty when all of them */
    public static void check(Operation operation, Copy copy, MarkScheme scheme, Set<String> items) {
        requireSound(operation);
        if (operation instanceof Operation.SetMark mark) {
            checkMark(mark, item(scheme.leaves().toList(), mark.item()));
            requireOwn(mark.item(), items);
        } else if (operation instanceof Operation.SetRemark remark) {
            item(scheme.all().toList(), remark.item());
            requireOwn(remark.item(), items);
        } else if (operation instanceof Operation.PutAnnotation put) {
            checkPage(put.page(), copy);
            checkProposal(put.drawing(), scheme);
        }
    }

    private static void checkMark(Operation.SetMark mark, MarkItem item) {
        mark.points().ifPresent(points -> {
            if (points.signum() < 0 || points.compareTo(item.points()) > 0) {
                throw refused("mark-above-maximum", item, points, Map.of("maximum", item.points()));
            }
            if (item.step().signum() != 0 && points.remainder(item.step()).signum() != 0) {
                throw refused("mark-off-step", item, points, Map.of("step", item.step()));
            }
        });
    }

    private static Problem refused(String code, MarkItem item, BigDecimal points, Map<String, BigDecimal> bound) {
        Map<String, Object> facts = new HashMap<>();
        bound.forEach((name, value) -> facts.put(name, value.toPlainString()));
        facts.put("item", item.label());
        facts.put("points", points.toPlainString());
        facts.put("pointer", "/points");
        return Problem.invalid(code, facts);
    }

    private static MarkItem item(List<MarkItem> items, String id) {
        return item(items, id, "/item");
    }

    private static MarkItem item(List<MarkItem> items, String id, String pointer) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("item-not-found", Map.of("item", id, "pointer", pointer)));
    }

    private static void requireOwn(String item, Set<String> items) {
        if (!items.isEmpty() && !items.contains(item)) {
            throw Problem.invalid("item-not-yours", Map.of("item", item, "pointer", "/item"));
        }
    }

    private static void checkProposal(Annotation drawing, MarkScheme scheme) {
        if (drawing instanceof Annotation.Comment comment) {
            comment.item().ifPresent(id -> item(scheme.all().toList(), id, "/drawing/item"));
        }
    }

    private static void checkPage(int page, Copy copy) {
        if (!copy.keys().contains(page)) {
            throw Problem.invalid(
                    "page-not-found", Map.of("id", page, "pages", copy.pages().size(), "pointer", "/page"));
        }
    }

    /** No database keeps the character NUL or half a character in its documents. */
    static void requireText(String pointer, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw invalid(pointer, "text", text.length() + " characters");
        }
        boolean broken = text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
        if (broken) {
            throw invalid(pointer, "text", "U+0000 or half a character");
        }
    }

    static Problem invalid(String pointer, String field, Object value) {
        return Problem.invalid("annotation-invalid", Map.of("field", field, "value", value, "pointer", pointer));
    }
}
