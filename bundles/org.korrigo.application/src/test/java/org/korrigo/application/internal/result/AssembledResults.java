package org.korrigo.application.internal.result;

import java.util.List;
import java.util.UUID;
import org.korrigo.application.result.OwnCopy;
import org.korrigo.application.result.OwnResult;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.exam.Exam;
import org.korrigo.spi.export.ExamResults;

/** What exporters and students are given. */
public final class AssembledResults {

    private AssembledResults() {}

    public static ExamResults of(ExamResultsAssembly assembly, Exam exam) {
        return assembly.of(exam);
    }

    public static List<OwnResult> own(OwnResults results, Actor student) {
        return results.all(student);
    }

    public static OwnCopy ownCopy(OwnResults results, Actor student, UUID copy) {
        return results.one(student, copy);
    }
}
