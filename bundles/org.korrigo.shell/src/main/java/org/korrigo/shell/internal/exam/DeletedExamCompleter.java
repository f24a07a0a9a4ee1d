package org.korrigo.shell.internal.exam;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.bin.DeletedExams;
import org.korrigo.domain.bin.DeletedExam;
import org.korrigo.shell.internal.WordCompleter;

/** Completes references of deleted exams. */
@Service
public class DeletedExamCompleter extends WordCompleter {

    @Reference
    private DeletedExams deleted;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return deleted.list(ACTOR).stream().map(DeletedExam::reference).toList();
    }
}
