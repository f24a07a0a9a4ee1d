package org.korrigo.shell.internal.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.result.ReleaseReadiness;
import org.korrigo.application.result.Releases;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:result-release bac-blanc --partial} */
@Service
@Command(
        scope = "korrigo",
        name = "result-release",
        description = "Shows the graded copies of an exam to their students")
public class ResultRelease extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Option(name = "--partial", description = "Releases what is ready although not all is")
    private boolean partial;

    @Reference
    private Releases releases;

    @Override
    protected Answer answer(Actor actor) {
        int released = releases.release(actor, exam, partial);
        List<String> lines = new ArrayList<>(List.of(released + " copies publiées"));
        ReleaseReadiness rest = releases.readiness(actor, exam);
        rest.notGraded().forEach(open -> lines.add(open.count() + " copies restent " + open.state()));
        if (rest.pdfMissing() > 0) {
            lines.add(rest.pdfMissing() + " copies attendent encore leur PDF");
        }
        return Answer.lines(Map.of("released", released), lines);
    }
}
