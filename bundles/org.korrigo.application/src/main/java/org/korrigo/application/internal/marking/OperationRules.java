package org.korrigo.application.internal.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.marking.Operation;
import org.korrigo.spi.render.Annotation;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

/** What an operation must respect before it reaches the journal. */
final class OperationRules {

    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_POINTS = 20_000;
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal MOST_PROPOSED = new BigDecimal("1000");

    private OperationRules() {}

    static void check(Operation operation, Copy copy, MarkScheme scheme) {
        if (operation instanceof Operation.SetMark mark) {
            checkMark(mark, scheme);
        } else if (operation instanceof Operation.SetRemark remark) {
            item(scheme.all().toList(), remark.item());
            checkText(remark.text());
        } else if (operation instanceof Operation.SetAppreciation said) {
            checkText(said.text());
        } else if (operation instanceof Operation.PutAnnotation put) {
            checkPage(put.page(), copy);
            checkDrawing(put.drawing());
            checkProposal(put.drawing(), scheme);
        }
    }

    private static void checkMark(Operation.SetMark mark, MarkScheme scheme) {
        MarkItem item = item(scheme.leaves().toList(), mark.item());
        mark.points().ifPresent(points -> {
            if (points.signum() < 0 || points.compareTo(item.points()) > 0) {
                throw Problem.invalid(
                        "mark-above-maximum",
                        Map.of(
                                "item",
                                item.label(),
                                "points",
                                points.toPlainString(),
                                "maximum",
                                item.points().toPlainString()));
            }
            boolean onStep =
                    item.step().signum() == 0 || points.remainder(item.step()).compareTo(BigDecimal.ZERO) == 0;
            if (!onStep) {
                throw Problem.invalid(
                        "mark-off-step",
                        Map.of(
                                "item",
                                item.label(),
                                "points",
                                points.toPlainString(),
                                "step",
                                item.step().toPlainString()));
            }
        });
    }

    private static MarkItem item(List<MarkItem> items, String id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("item-not-found", Map.of("item", id)));
    }

    private static void checkPage(int page, Copy copy) {
        if (!copy.keys().contains(page)) {
            throw Problem.invalid(
                    "page-not-found", Map.of("id", page, "pages", copy.pages().size()));
        }
    }

    private static void checkDrawing(Annotation drawing) {
        if (!drawing.colour().matches("#[0-9a-fA-F]{6}")) {
            throw invalid("colour", drawing.colour());
        }
        if (drawing instanceof Annotation.Ink ink) {
            checkInk(ink);
        } else if (drawing instanceof Annotation.Text text) {
            checkText(text.text());
            requireWithin(text.size(), 0.002, 0.2, "size");
        } else if (drawing instanceof Annotation.Comment comment) {
            checkText(comment.text());
            requireWithin(comment.size(), 0.002, 0.2, "size");
        }
    }

    /** The points of a comment set no mark, so they need not fit the question; they must be such as a question can have. */
    private static void checkProposal(Annotation drawing, MarkScheme scheme) {
        if (drawing instanceof Annotation.Comment comment) {
            comment.item().ifPresent(id -> item(scheme.all().toList(), id));
            comment.points().ifPresent(points -> {
                if (points.scale() > MOST_DECIMALS || points.abs().compareTo(MOST_PROPOSED) > 0) {
                    throw invalid("points", points.toPlainString());
                }
            });
        }
    }

    private static void checkInk(Annotation.Ink ink) {
        if (ink.points().isEmpty() || ink.points().size() > MOST_POINTS) {
            throw invalid("points", ink.points().size());
        }
        requireWithin(ink.width(), 0.0001, 0.1, "width");
        for (Annotation.Point point : ink.points()) {
            requireWithin(point.x(), 0, 1, "points.x");
            requireWithin(point.y(), 0, 1, "points.y");
            requireWithin(point.pressure(), 0, 1, "points.pressure");
        }
    }

    private static void requireWithin(double value, double least, double most, String field) {
        if (!(value >= least && value <= most)) {
            throw invalid(field, value);
        }
    }

    private static void checkText(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw invalid("text", text.length() + " characters");
        }
    }

    private static Problem invalid(String field, Object value) {
        return Problem.invalid("annotation-invalid", Map.of("field", field, "value", value));
    }
}
