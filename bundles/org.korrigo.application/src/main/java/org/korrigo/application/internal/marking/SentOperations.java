package org.korrigo.application.internal.marking;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.korrigo.domain.Problem;
import org.korrigo.domain.marking.Operation;

/** Operations as a client sent them: what is refused is pointed at by the place it had in the request. */
final class SentOperations {

    /** At once, under one lock. */
    static final int MOST = 1000;

    private final Map<UUID, Sent> byId = new LinkedHashMap<>();

    private record Sent(int index, Operation operation) {}

    /** @throws Problem {@code operations-too-many}, {@code operation-repeated} when two of them have one id */
    SentOperations(List<Operation> operations, int most) {
        if (operations.size() > most) {
            throw Problem.invalid("operations-too-many", Map.of("most", most, "pointer", "/operations"));
        }
        for (int i = 0; i < operations.size(); i++) {
            Sent sent = new Sent(i, operations.get(i));
            Sent before = byId.putIfAbsent(sent.operation().id(), sent);
            if (before != null && !before.operation().equals(sent.operation())) {
                throw Problem.invalid(
                        "operation-repeated",
                        Map.of("id", sent.operation().id().toString(), "pointer", "/operations/" + i + "/id"));
            }
        }
    }

    Set<UUID> ids() {
        return byId.keySet();
    }

    /** Those without the known ones, in their order. */
    List<Operation> without(Set<UUID> known) {
        return byId.values().stream()
                .map(Sent::operation)
                .filter(operation -> !known.contains(operation.id()))
                .toList();
    }

    /** @param rule throws problems whose pointer begins at the operation; here it begins at the request */
    void check(Operation operation, Consumer<Operation> rule) {
        try {
            rule.accept(operation);
        } catch (Problem refused) {
            Map<String, Object> facts = new HashMap<>(refused.facts());
            int index = byId.get(operation.id()).index();
            facts.computeIfPresent("pointer", (name, pointer) -> "/operations/" + index + pointer);
            throw Problem.of(refused.kind(), refused.code(), facts);
        }
    }
}
