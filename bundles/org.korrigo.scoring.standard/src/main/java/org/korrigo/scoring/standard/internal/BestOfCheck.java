package org.korrigo.scoring.standard.internal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

/**
 * Looks for groups that could not be scored fairly. The questions of a group must stand side by side and be worth the same: else the
 * maximum, and which question is the best, would depend on the copy.
 */
final class BestOfCheck {

    private final MarkScheme scheme;
    private final ProblemSink problems;
    private final Set<String> grouped = new HashSet<>();

    BestOfCheck(MarkScheme scheme, ProblemSink problems) {
        this.scheme = scheme;
        this.problems = problems;
    }

    void check(List<BestOfGroup> groups) {
        Counting counting = new BestOf(Map.of(), groups);
        groups.forEach(group -> check(group, counting));
    }

    private void check(BestOfGroup group, Counting counting) {
        boolean known = group.items().stream().filter(this::isKnown).count()
                == group.items().size();
        if (!known) {
            return;
        }
        group.items().forEach(this::checkAlone);
        if (group.best() < 1 || group.best() >= group.items().size()) {
            String first = group.items().iterator().next();
            problems.accept(first, "best-of-count", "Of the group fewer must count than it has, and at least one.");
        }
        checkMembers(group, counting);
    }

    private boolean isKnown(String id) {
        boolean known = scheme.all().anyMatch(item -> item.id().equals(id));
        if (!known) {
            problems.accept(id, "unknown-item", "The option groups names '" + id + "', which is no item.");
        }
        return known;
    }

    private void checkAlone(String id) {
        if (!grouped.add(id)) {
            problems.accept(id, "best-of-overlap", "The item stands in two groups.");
        }
    }

    private void checkMembers(BestOfGroup group, Counting counting) {
        List<MarkItem> members = families()
                .map(group::among)
                .filter(among -> among.size() == group.items().size())
                .findFirst()
                .orElse(List.of());
        if (members.isEmpty()) {
            String first = group.items().iterator().next();
            problems.accept(first, "best-of-apart", "The items of a group must have the same parent.");
        }
        members.stream()
                .filter(MarkItem::bonus)
                .forEach(item -> problems.accept(
                        item.id(), "best-of-bonus", "A bonus item has no place in a group: it has no maximum."));
        Set<BigDecimal> worth = members.stream()
                .map(item -> counting.maximum(item).stripTrailingZeros())
                .collect(Collectors.toSet());
        if (worth.size() > 1) {
            problems.accept(members.get(0).id(), "best-of-unequal", "The items of a group must be worth the same.");
        }
    }

    /** Every list of items side by side. */
    private Stream<List<MarkItem>> families() {
        return Stream.concat(Stream.of(scheme.items()), scheme.all().map(MarkItem::children));
    }
}
