package org.korrigo.application.exam;

import java.util.List;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.exam.ExamDetails;
import org.osgi.annotation.versioning.ProviderType;

/** Exams. An exam is named by its id or its reference everywhere. */
@ProviderType
public interface Exams {

    /**
     * Creates an exam; the defaults of the configuration are pinned to it. For administrators.
     *
     * @throws org.korrigo.domain.Problem {@code exam-exists}, {@code exam-name}, {@code layout-not-found}
     */
    ExamView create(Actor actor, NewExam exam);

    /**
     * Changes what people know the exam by; final PDFs that bear it are made again. For administrators.
     *
     * @param version that was read
     * @throws org.korrigo.domain.Problem {@code exam-changed}, {@code exam-exists} when another exam has the reference,
     *     {@code exam-name}, {@code exam-reference}
     */
    ExamView edit(Actor actor, String exam, long version, ExamDetails details);

    /** Newest first, with the counts of their pipeline. For staff. */
    List<ExamView> list(Actor actor);

    ExamView show(Actor actor, String exam);

    /** What became of every page and copy. For staff. */
    ExamReport report(Actor actor, String exam);
}
