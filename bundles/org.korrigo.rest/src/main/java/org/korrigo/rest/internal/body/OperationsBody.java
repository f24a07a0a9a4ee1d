package org.korrigo.rest.internal.body;

import java.util.List;
import org.korrigo.domain.marking.Operation;

/** Deeds of a marker, in order, under one lock. */
public record OperationsBody(long fence, List<OperationBody> operations) {

    /** @throws org.korrigo.domain.Problem {@code annotation-invalid} */
    public List<Operation> toOperations() {
        return operations.stream().map(OperationBody::toOperation).toList();
    }
}
