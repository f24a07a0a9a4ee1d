package org.korrigo.application.internal.result;

import org.korrigo.domain.exam.Exam;
import org.korrigo.spi.export.ExamResults;

/** What exporters are given. */
public final class AssembledResults {

    private AssembledResults() {}

    public static ExamResults of(ExamResultsAssembly assembly, Exam exam) {
        return assembly.of(exam);
    }
}
