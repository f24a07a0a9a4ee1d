package org.korrigo.shell.internal.exam;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.korrigo.application.exam.Exams;
import org.korrigo.domain.account.Actor;

/** Completes references of exams. */
@Service
public class ExamCompleter implements Completer {

    @Reference
    private Exams exams;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        StringsCompleter references = new StringsCompleter();
        exams.list(Actor.console("completion"))
                .forEach(exam -> references.getStrings().add(exam.reference()));
        return references.complete(session, line, candidates);
    }
}
