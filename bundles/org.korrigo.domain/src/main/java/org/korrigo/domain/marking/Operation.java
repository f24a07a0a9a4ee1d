package org.korrigo.domain.marking;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.spi.render.Annotation;

/** One deed of a marker. Its id is made by the client: sent twice, it counts once. */
public sealed interface Operation {

    UUID id();

    /** Draws or redraws. @param page its key in the copy */
    record PutAnnotation(UUID id, UUID annotation, int page, Annotation drawing) implements Operation {}

    record RemoveAnnotation(UUID id, UUID annotation) implements Operation {}

    /** @param points empty takes the mark back */
    record SetMark(UUID id, String item, Optional<BigDecimal> points) implements Operation {}

    /** @param text empty takes the remark back */
    record SetRemark(UUID id, String item, String text) implements Operation {}

    record SetAppreciation(UUID id, String text) implements Operation {}
}
