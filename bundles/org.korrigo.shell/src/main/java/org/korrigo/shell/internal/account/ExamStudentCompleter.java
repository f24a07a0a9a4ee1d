package org.korrigo.shell.internal.account;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.exam.Exams;
import org.korrigo.application.roster.ClassLists;
import org.korrigo.shell.internal.WordCompleter;

/** Completes {@code EXAM/INE}. */
@Service
public class ExamStudentCompleter extends WordCompleter {

    @Reference
    private Exams exams;

    @Reference
    private ClassLists lists;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        int slash = current.indexOf('/');
        if (slash < 0) {
            return exams.list(ACTOR).stream()
                    .map(exam -> exam.reference() + "/")
                    .toList();
        }
        String exam = current.substring(0, slash);
        return lists.students(ACTOR, exam).stream()
                .map(student ->
                        exam + "/" + (student.ine().isBlank() ? student.id().toString() : student.ine()))
                .toList();
    }
}
