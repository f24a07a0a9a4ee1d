package org.korrigo.application.internal.trial;

import java.util.List;
import java.util.Set;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.roster.Student;
import org.korrigo.domain.scan.Batch;
import org.korrigo.domain.scan.BatchIssue;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.identity.ClassRoster;

/**
 * A batch and what has become of it.
 *
 * @param copies those made of it
 * @param taken ids of the students whose copies are in other batches
 */
record PastBatch(
        Batch batch,
        Exam exam,
        List<ScannedPage> pages,
        List<Copy> copies,
        List<BatchIssue> issues,
        List<Student> students,
        Set<String> taken) {

    List<PageFacts> facts() {
        return pages.stream().map(ScannedPage::facts).toList();
    }

    ClassRoster roster() {
        return new ClassRoster(students.stream().map(Student::asRosterEntry).toList());
    }
}
