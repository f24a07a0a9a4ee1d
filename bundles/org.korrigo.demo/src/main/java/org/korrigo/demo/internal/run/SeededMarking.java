package org.korrigo.demo.internal.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.korrigo.demo.internal.rest.MarkItem;

/** Invents the marking of one copy; the same copy number of the same seed gets the same marks. */
final class SeededMarking {

    private static final long SEED = 20_260_601;

    private final String copy;
    private final int pages;
    private final List<MarkItem> leaves;
    private final Random random;
    private final List<Map<String, Object>> operations = new ArrayList<>();

    /** @param ordinal place of the copy in its batch, which decides the marks */
    SeededMarking(String copy, int ordinal, int pages, List<MarkItem> leaves) {
        this.copy = copy;
        this.pages = pages;
        this.leaves = leaves;
        this.random = new Random(SEED * 31 + ordinal);
    }

    /** Drawings on every page, a mark for every leaf, a remark and an appreciation. */
    List<Map<String, Object>> operations() {
        SeededDrawings drawings = new SeededDrawings(random);
        for (int page = 1; page <= pages; page++) {
            for (Map<String, Object> drawing : drawings.onPage(page)) {
                add("put-annotation", Map.of("annotation", id(), "page", page, "drawing", drawing));
            }
        }
        double talent = 0.35 + 0.65 * random.nextDouble();
        for (MarkItem leaf : leaves) {
            add(
                    "set-mark",
                    Map.of("item", leaf.id(), "points", points(leaf, talent).toPlainString()));
        }
        if (!leaves.isEmpty()) {
            MarkItem leaf = leaves.get(random.nextInt(leaves.size()));
            add("set-remark", Map.of("item", leaf.id(), "text", "Justifier chaque étape."));
        }
        add(
                "set-appreciation",
                Map.of("text", talent > 0.7 ? "Travail soigné et solide." : "Des bases, à consolider."));
        return operations;
    }

    private void add(String kind, Map<String, Object> members) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("kind", kind);
        operation.put("id", id());
        operation.putAll(members);
        operations.add(operation);
    }

    private BigDecimal points(MarkItem leaf, double talent) {
        if (leaf.step().signum() == 0) {
            return leaf.points();
        }
        int steps = leaf.points().divide(leaf.step(), 0, RoundingMode.DOWN).intValue();
        double share = Math.max(0, Math.min(1, talent + 0.2 * random.nextGaussian()));
        return leaf.step().multiply(BigDecimal.valueOf(Math.round(steps * share)));
    }

    private String id() {
        String name = copy + "/" + random.nextLong();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
