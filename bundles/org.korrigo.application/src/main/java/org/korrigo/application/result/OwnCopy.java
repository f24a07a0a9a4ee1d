package org.korrigo.application.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.korrigo.application.copy.PageLink;
import org.korrigo.domain.marking.Marking;
import org.korrigo.spi.scoring.MarkScheme;
import org.korrigo.spi.scoring.ScoreSheet;

/**
 * A released copy as its student reads it.
 *
 * @param comments every text on its pages, in the order of pages and from top to bottom
 * @param marking without the marks of questions: they are in the scores
 * @param pages in reading order
 */
public record OwnCopy(
        UUID copy,
        ExamName exam,
        ScoreSheet scores,
        List<Note> comments,
        Marking marking,
        List<PageLink> pages,
        MarkScheme scheme,
        boolean finalPdf) {

    /** The exam in words. */
    public record ExamName(String name, String subject, LocalDate date) {}

    /** A text of the marker. @param page its key in the copy; @param item the question it is about */
    public record Note(int page, String text, Optional<String> item) {}
}
