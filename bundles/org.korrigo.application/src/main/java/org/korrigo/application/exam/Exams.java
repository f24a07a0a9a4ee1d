package org.korrigo.application.exam;

import java.util.List;
import org.korrigo.domain.account.Actor;
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

    /** Newest first, with the counts of their pipeline. For staff. */
    List<ExamView> list(Actor actor);

    ExamView show(Actor actor, String exam);

    /** What became of every page and copy. For staff. */
    ExamReport report(Actor actor, String exam);
}
