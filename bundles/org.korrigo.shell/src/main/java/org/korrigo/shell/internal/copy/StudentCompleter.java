package org.korrigo.shell.internal.copy;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.roster.ClassLists;
import org.korrigo.shell.internal.WordCompleter;

/** Completes INEs, or ids where there is none, of the students of the exam two words before. */
@Service
public class StudentCompleter extends WordCompleter {

    @Reference
    private ClassLists lists;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return lists.students(ACTOR, word(before, 2)).stream()
                .map(student -> student.ine().isBlank() ? student.id().toString() : student.ine())
                .toList();
    }
}
