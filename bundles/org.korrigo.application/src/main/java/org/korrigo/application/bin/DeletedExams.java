package org.korrigo.application.bin;

import java.util.List;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.bin.DeletedExam;
import org.korrigo.domain.bin.ExamRemains;

/** Deletes exams so that nobody sees them, and brings them back. For administrators; audited. */
public interface DeletedExams {

    /** What would be deleted. */
    ExamRemains preview(Actor actor, String exam);

    /**
     * Deletes an exam; it can come back for as many days as are configured.
     *
     * @throws Problem {@code exam-busy} while a job is at work on it or somebody marks one of its copies, {@code reason-missing}
     */
    DeletedExam delete(Actor actor, String exam, String reason);

    /** Latest first. */
    List<DeletedExam> list(Actor actor);

    /** @param exam id or reference; of several with one reference the latest. @throws Problem {@code deleted-exam-not-found}, {@code exam-exists} */
    DeletedExam undelete(Actor actor, String exam);

    /** Days after which a deleted exam is gone; 0 for never. */
    int retentionDays();
}
