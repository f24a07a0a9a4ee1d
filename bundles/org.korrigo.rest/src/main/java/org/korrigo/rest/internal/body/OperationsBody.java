package org.korrigo.rest.internal.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korrigo.domain.Problem;
import org.korrigo.domain.marking.Operation;

/** Deeds of a marker, in order, under one lock. */
public record OperationsBody(long fence, List<OperationBody> operations) {

    /** @throws Problem {@code annotation-invalid} with the pointer of the field */
    public List<Operation> toOperations() {
        return toOperations(operations);
    }

    static List<Operation> toOperations(List<OperationBody> bodies) {
        List<Operation> operations = new ArrayList<>();
        for (OperationBody body : bodies) {
            try {
                operations.add(body.toOperation());
            } catch (Problem refused) {
                Map<String, Object> facts = new HashMap<>(refused.facts());
                facts.computeIfPresent("pointer", (name, below) -> "/operations/" + operations.size() + below);
                Problem pointed = Problem.of(refused.kind(), refused.code(), facts);
                pointed.initCause(refused);
                throw pointed;
            }
        }
        return operations;
    }
}
