package org.korrigo.scoring.standard.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.korrigo.spi.scoring.MarkItem;

/** Of each group only the best count; of equals the earlier ones. */
record BestOf(Map<String, BigDecimal> marks, List<BestOfGroup> groups) implements Counting {

    @Override
    public List<MarkItem> counted(List<MarkItem> siblings) {
        Set<MarkItem> dropped = new HashSet<>();
        for (BestOfGroup group : groups) {
            group.among(siblings).stream()
                    .sorted(Comparator.comparing(this::rank).reversed())
                    .skip(group.best())
                    .forEach(dropped::add);
        }
        return siblings.stream().filter(item -> !dropped.contains(item)).toList();
    }

    /** What is not marked is worse than zero points. */
    private BigDecimal rank(MarkItem item) {
        return points(item).orElse(BigDecimal.ONE.negate());
    }

    @Override
    public Stream<MarkItem> missing(List<MarkItem> siblings) {
        Set<MarkItem> optional = new HashSet<>();
        for (BestOfGroup group : groups) {
            List<MarkItem> members = group.among(siblings);
            long done = members.stream().filter(this::done).count();
            if (!members.isEmpty() && done >= group.best()) {
                members.stream().filter(item -> points(item).isEmpty()).forEach(optional::add);
            }
        }
        return siblings.stream().filter(item -> !optional.contains(item)).flatMap(this::missing);
    }

    /** One that is marked in part might still become the best: it is not done. */
    private boolean done(MarkItem item) {
        Optional<MarkItem> missing = missing(item).findFirst();
        return missing.isEmpty();
    }
}
