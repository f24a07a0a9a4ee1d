package org.korrigo.scoring.standard.internal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

/**
 * Some marks count against the student.
 *
 * @param malus ids of the leaves that are subtracted
 * @param floored ids of the items that cannot go below zero
 */
record Deduction(Map<String, BigDecimal> marks, DeductionRule rule, Set<String> malus, Set<String> floored)
        implements Counting {

    static Deduction of(MarkScheme scheme, Map<String, BigDecimal> marks, DeductionRule rule) {
        Set<String> malus = new HashSet<>();
        scheme.all()
                .filter(item -> rule.malus().contains(item.id()))
                .flatMap(MarkItem::withDescendants)
                .filter(MarkItem::isLeaf)
                .forEach(leaf -> malus.add(leaf.id()));
        return new Deduction(marks, rule, malus, floored(scheme, malus, rule.floor()));
    }

    /** A malus of its own takes off from the total: no floor holds it. */
    private static Set<String> floored(MarkScheme scheme, Set<String> malus, DeductionRule.Floor floor) {
        Set<String> floored = new HashSet<>();
        if (floor == DeductionRule.Floor.EXERCISE) {
            scheme.items().stream()
                    .filter(item -> !leaves(item).allMatch(leaf -> malus.contains(leaf.id())))
                    .forEach(item -> floored.add(item.id()));
        }
        return floored;
    }

    private static Stream<MarkItem> leaves(MarkItem item) {
        return item.withDescendants().filter(MarkItem::isLeaf);
    }

    @Override
    public Optional<BigDecimal> pointsOfLeaf(MarkItem leaf) {
        return Optional.ofNullable(marks.get(leaf.id())).map(mark -> counted(leaf.id(), mark));
    }

    private BigDecimal counted(String leaf, BigDecimal mark) {
        if (malus.contains(leaf)) {
            return mark.negate();
        }
        BigDecimal penalty = rule.penalties().get(leaf);
        return penalty != null && mark.signum() == 0 ? penalty.negate() : mark;
    }

    @Override
    public BigDecimal maximumOfLeaf(MarkItem leaf) {
        return malus.contains(leaf.id()) ? BigDecimal.ZERO : leaf.points();
    }

    @Override
    public Stream<MarkItem> missing(MarkItem item) {
        return Counting.super.missing(item).filter(leaf -> !malus.contains(leaf.id()));
    }

    @Override
    public Optional<BigDecimal> points(MarkItem item) {
        Optional<BigDecimal> points = Counting.super.points(item);
        return floored.contains(item.id()) ? points.map(BigDecimal.ZERO::max) : points;
    }

    @Override
    public BigDecimal total(List<MarkItem> items) {
        BigDecimal total = Counting.super.total(items);
        return rule.floor() == DeductionRule.Floor.NONE ? total : total.max(BigDecimal.ZERO);
    }
}
