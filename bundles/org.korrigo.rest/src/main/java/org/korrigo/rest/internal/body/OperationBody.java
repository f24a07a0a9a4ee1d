package org.korrigo.rest.internal.body;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.domain.marking.Operation;

/** One deed of a marker on the wire. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = OperationBody.PutAnnotation.class, name = "put-annotation"),
    @Type(value = OperationBody.RemoveAnnotation.class, name = "remove-annotation"),
    @Type(value = OperationBody.SetMark.class, name = "set-mark"),
    @Type(value = OperationBody.SetRemark.class, name = "set-remark"),
    @Type(value = OperationBody.SetAppreciation.class, name = "set-appreciation")
})
public sealed interface OperationBody {

    Operation toOperation();

    static OperationBody from(Operation operation) {
        if (operation instanceof Operation.PutAnnotation put) {
            return new PutAnnotation(put.id(), put.annotation(), put.page(), DrawingBody.from(put.drawing()));
        }
        if (operation instanceof Operation.RemoveAnnotation remove) {
            return new RemoveAnnotation(remove.id(), remove.annotation());
        }
        if (operation instanceof Operation.SetMark mark) {
            return new SetMark(mark.id(), mark.item(), mark.points());
        }
        if (operation instanceof Operation.SetRemark remark) {
            return new SetRemark(remark.id(), remark.item(), remark.text());
        }
        var said = (Operation.SetAppreciation) operation;
        return new SetAppreciation(said.id(), said.text());
    }

    record PutAnnotation(UUID id, UUID annotation, int page, DrawingBody drawing) implements OperationBody {

        @Override
        public Operation toOperation() {
            return new Operation.PutAnnotation(id, annotation, page, drawing.toAnnotation());
        }
    }

    record RemoveAnnotation(UUID id, UUID annotation) implements OperationBody {

        @Override
        public Operation toOperation() {
            return new Operation.RemoveAnnotation(id, annotation);
        }
    }

    record SetMark(UUID id, String item, Optional<BigDecimal> points) implements OperationBody {

        @Override
        public Operation toOperation() {
            return new Operation.SetMark(id, item, points);
        }
    }

    record SetRemark(UUID id, String item, String text) implements OperationBody {

        @Override
        public Operation toOperation() {
            return new Operation.SetRemark(id, item, text);
        }
    }

    record SetAppreciation(UUID id, String text) implements OperationBody {

        @Override
        public Operation toOperation() {
            return new Operation.SetAppreciation(id, text);
        }
    }
}
