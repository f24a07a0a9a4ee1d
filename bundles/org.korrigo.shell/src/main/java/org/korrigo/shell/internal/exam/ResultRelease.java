package org.korrigo.shell.internal.exam;

import java.util.Map;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.result.Results;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:result-release bac-blanc} */
@Service
@Command(
        scope = "korrigo",
        name = "result-release",
        description = "Shows the graded copies of an exam to their students")
public class ResultRelease extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Reference
    private Results results;

    @Override
    protected Answer answer(Actor actor) {
        int released = results.release(actor, exam);
        return Answer.line(Map.of("released", released), released + " copies publiées");
    }
}
