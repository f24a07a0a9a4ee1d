package org.korrigo.application.bin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;

/** Takes the exams of a year out of the server into one file, and back. For administrators; audited. */
public interface ExamArchives {

    /** The exams of a calendar year, and what keeps one of them from being archived. */
    List<ArchivedExam> plan(Actor actor, int year);

    /**
     * Writes a ZIP that people can open too: {@code archive.json}, and for each exam its rows, its final PDFs, its other files, its
     * results as CSV and its report as JSON. It is read again, every byte of it, before the exams go to the bin, from where
     * {@link DeletedExams#undelete} brings them back for as long as is configured.
     *
     * @throws Problem {@code archive-exists}, {@code archive-empty}, {@code exam-busy}, {@code archive-damaged}; no exam is deleted then
     */
    List<ArchivedExam> archive(Actor actor, int year, Path file) throws IOException;

    /** Reads every byte of an archive and tells which exams it would bring. @throws Problem {@code archive-damaged} */
    List<ArchivedExam> look(Actor actor, Path file) throws IOException;

    /**
     * Brings the exams of an archive back, here or on another server. Those that are there already stay as they are.
     *
     * @return those that came back
     */
    List<ArchivedExam> restore(Actor actor, Path file) throws IOException;
}
