package org.korrigo.rest.internal.body;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.korrigo.domain.marking.Marking;

/** What the journal of a copy adds up to; the annotations in the order they were drawn. */
public record MarkingBody(
        long revision,
        List<PlacedAnnotationBody> annotations,
        Map<String, BigDecimal> marks,
        Map<String, String> remarks,
        String appreciation) {

    /** An annotation and the page it is on. */
    public record PlacedAnnotationBody(UUID id, int page, DrawingBody drawing) {

        static PlacedAnnotationBody from(Map.Entry<UUID, Marking.Drawn> entry) {
            Marking.Drawn drawn = entry.getValue();
            return new PlacedAnnotationBody(entry.getKey(), drawn.page(), DrawingBody.from(drawn.drawing()));
        }
    }

    static MarkingBody from(Marking marking) {
        return new MarkingBody(
                marking.revision(),
                marking.annotations().entrySet().stream()
                        .map(PlacedAnnotationBody::from)
                        .toList(),
                marking.marks(),
                marking.remarks(),
                marking.appreciation());
    }
}
