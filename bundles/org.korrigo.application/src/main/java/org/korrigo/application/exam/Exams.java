package org.korrigo.application.exam;

import java.util.List;
import org.korrigo.domain.account.Actor;
import org.korrigo.spi.scoring.MarkScheme;
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

    /**
     * Replaces the barème. For administrators.
     *
     * @param version the one that was read
     * @throws org.korrigo.domain.Problem {@code exam-changed} (stale), {@code scheme-invalid}, {@code scheme-in-use} when marks
     *     refer to an item that would go
     */
    ExamView changeScheme(Actor actor, String exam, long version, MarkScheme scheme);

    /** What became of every page and copy. For staff. */
    ExamReport report(Actor actor, String exam);
}
