package org.korrigo.scoring.standard.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.SchemeProblem;

/** Looks for faults that would make marks wrong or impossible. */
final class SchemeCheck {

    private static final int DEFAULT_DEPTH = 6;

    private final List<SchemeProblem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Options options;
    private final int deepest;

    SchemeCheck(Options options) {
        this.options = options;
        deepest = read(given -> given.number("max-depth", DEFAULT_DEPTH)).orElse(DEFAULT_DEPTH);
    }

    /** Empty, and a problem more, when the options are not what the rule needs. */
    <T> Optional<T> read(Checked<T> rule) {
        try {
            return Optional.of(rule.read(options));
        } catch (PluginException e) {
            problem("", e.code(), e.getMessage());
            return Optional.empty();
        }
    }

    List<SchemeProblem> problems() {
        return List.copyOf(problems);
    }

    SchemeCheck items(MarkScheme scheme) {
        if (scheme.items().isEmpty()) {
            problem("", "empty-scheme", "The mark scheme has no item.");
        }
        scheme.items().forEach(item -> check(item, 1));
        BigDecimal maximum = new Addition(Map.of()).maximum(scheme.items());
        if (problems.isEmpty() && maximum.signum() == 0) {
            problem("", "bonus-only", "The mark scheme has nothing but bonus items: there is no maximum.");
        }
        return this;
    }

    private void check(MarkItem item, int depth) {
        checkName(item);
        if (depth > deepest) {
            problem(item.id(), "too-deep", "Items may nest " + deepest + " levels deep.");
        }
        if (item.isLeaf()) {
            checkPoints(item);
        }
        item.children().forEach(child -> check(child, depth + 1));
    }

    private void checkName(MarkItem item) {
        if (item.id().isBlank()) {
            problem(item.id(), "blank-id", "An item has no id.");
        } else if (!ids.add(item.id())) {
            problem(item.id(), "duplicate-id", "Two items have the id '" + item.id() + "'.");
        }
        if (item.label().isBlank()) {
            problem(item.id(), "blank-label", "The item has no label.");
        }
    }

    private void checkPoints(MarkItem item) {
        int sign = item.points().signum();
        if (sign < 0) {
            problem(item.id(), "negative-points", "An item cannot be worth less than nothing.");
        } else if (sign == 0) {
            problem(item.id(), "zero-points", "The item is worth nothing.");
        }
        checkStep(item.id(), item.points(), item.step());
    }

    private void checkStep(String item, BigDecimal points, BigDecimal step) {
        if (step.signum() <= 0) {
            problem(item, "invalid-step", "The step must be above zero, not " + step.toPlainString() + ".");
        } else if (points.remainder(step).signum() != 0) {
            String detail =
                    points.toPlainString() + " points cannot be reached in steps of " + step.toPlainString() + ".";
            problem(item, "step-does-not-divide", detail);
        }
    }

    void problem(String item, String code, String detail) {
        problems.add(new SchemeProblem(item, code, detail));
    }
}
