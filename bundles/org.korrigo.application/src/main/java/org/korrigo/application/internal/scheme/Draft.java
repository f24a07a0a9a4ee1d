package org.korrigo.application.internal.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.korrigo.spi.scoring.MarkItem;

/** An item as somebody wrote it down. @param id empty when it has none */
record Draft(
        Place place,
        String id,
        String label,
        Optional<BigDecimal> points,
        Optional<BigDecimal> step,
        boolean bonus,
        List<Draft> children) {

    static Draft of(MarkItem item) {
        boolean leaf = item.isLeaf();
        return new Draft(
                new Place(item.id(), Map.of()),
                item.id(),
                item.label(),
                leaf ? Optional.of(item.points()) : Optional.empty(),
                leaf ? Optional.of(item.step()) : Optional.empty(),
                item.bonus(),
                item.children().stream().map(Draft::of).toList());
    }

    Stream<Draft> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Draft::withDescendants));
    }

    /** What its leaves come to. */
    BigDecimal sum() {
        return children.isEmpty()
                ? points.orElse(BigDecimal.ZERO)
                : children.stream().map(Draft::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    int depth() {
        return 1 + children.stream().mapToInt(Draft::depth).max().orElse(0);
    }

    /** Points and step of a parent mean nothing: they are always written alike. */
    MarkItem as(String given, List<MarkItem> below) {
        BigDecimal worth = below.isEmpty() ? points.orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
        BigDecimal grain = below.isEmpty() ? step.orElseGet(() -> Decimals.usualStep(worth)) : BigDecimal.ZERO;
        return new MarkItem(given, label, worth, grain, bonus, below);
    }
}
