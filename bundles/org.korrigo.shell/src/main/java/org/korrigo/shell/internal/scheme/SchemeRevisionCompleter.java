package org.korrigo.shell.internal.scheme;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.exam.ExamView;
import org.korrigo.application.exam.Exams;
import org.korrigo.application.scheme.MarkSchemes;
import org.korrigo.shell.internal.WordCompleter;

/** Completes revisions of the mark scheme of the exam that stands on the line. */
@Service
public class SchemeRevisionCompleter extends WordCompleter {

    @Reference
    private Exams exams;

    @Reference
    private MarkSchemes schemes;

    @Override
    protected Collection<String> words(List<String> before, String current) {
        List<String> known = exams.list(ACTOR).stream().map(ExamView::reference).toList();
        return before.stream()
                .filter(known::contains)
                .flatMap(this::numbers)
                .distinct()
                .toList();
    }

    private Stream<String> numbers(String exam) {
        return schemes.history(ACTOR, exam).stream().map(revision -> String.valueOf(revision.number()));
    }
}
