package org.korrigo.rest.internal.body;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.korrigo.application.copy.PageLink;
import org.korrigo.application.result.OwnCopy;
import org.korrigo.rest.internal.body.MarkingBody.PlacedAnnotationBody;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreSheet;

/** A released copy as its student reads it. */
public record OwnCopyBody(
        UUID copy,
        OwnCopy.ExamName exam,
        ScoreSheet scores,
        Map<String, String> remarks,
        String appreciation,
        List<OwnCopy.Note> comments,
        List<PageLink> pages,
        List<PlacedAnnotationBody> annotations,
        MarkScheme scheme,
        boolean finalPdf) {

    public static OwnCopyBody from(OwnCopy own) {
        MarkingBody marking = MarkingBody.from(own.marking());
        return new OwnCopyBody(
                own.copy(),
                own.exam(),
                own.scores(),
                marking.remarks(),
                marking.appreciation(),
                own.comments(),
                own.pages(),
                marking.annotations(),
                own.scheme(),
                own.finalPdf());
    }
}
