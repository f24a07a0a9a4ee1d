package org.korrigo.application.internal.scan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.korrigo.domain.Problem;

/** The order of an exam's batches after somebody has said which go first. */
final class BatchOrder {

    private BatchOrder() {}

    /** @throws Problem {@code batch-not-found}, {@code batch-order-twice} */
    static List<UUID> of(List<UUID> standing, List<UUID> first) {
        LinkedHashSet<UUID> order = new LinkedHashSet<>();
        for (UUID batch : first) {
            if (!standing.contains(batch)) {
                throw Problem.notFound("batch", batch);
            }
            if (!order.add(batch)) {
                throw Problem.invalid("batch-order-twice", Map.of("batch", batch));
            }
        }
        order.addAll(standing);
        return List.copyOf(order);
    }
}
