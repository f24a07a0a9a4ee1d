package org.korrigo.shell.internal.database;

import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.copy.CopyView;
import org.korrigo.application.exam.ExamView;
import org.korrigo.application.exam.Exams;
import org.korrigo.shell.internal.WordCompleter;

/** Completes numbers of copies of all exams. */
@Service
public class CopyNumberCompleter extends WordCompleter {

    @Reference
    private Exams exams;

    @Reference
    private Copies copies;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        return exams.list(ACTOR).stream()
                .map(ExamView::reference)
                .flatMap(exam -> copies.list(ACTOR, exam).stream())
                .map(CopyView::number)
                .toList();
    }
}
