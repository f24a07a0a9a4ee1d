package org.korrigo.shell.internal.distribution;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.roster.ClassLists;
import org.korrigo.domain.roster.Student;
import org.korrigo.shell.internal.WordCompleter;

/** Completes classes of the exam, which stands first. */
@Service
public class ClassCompleter extends WordCompleter {

    @Reference
    private ClassLists lists;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        String exam = before.size() > 1 ? before.get(1) : "";
        return lists.students(ACTOR, exam).stream()
                .map(Student::className)
                .distinct()
                .toList();
    }
}
