package org.korrigo.shell.internal.copy;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.copy.CopyView;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:copy-list bac-blanc} */
@Service
@Command(scope = "korrigo", name = "copy-list", description = "Lists the copies of an exam")
public class CopyList extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Reference
    private Copies copies;

    @Override
    protected Answer answer(Actor actor) {
        return Answer.table(
                copies.list(actor, exam),
                List.of("Number", "State", "Pages", "Student", "Class", "By", "Total", "Issues"),
                copy -> List.of(
                        copy.number(),
                        copy.state(),
                        copy.pages(),
                        copy.student()
                                .map(s -> s.lastName() + " " + s.firstName())
                                .orElse(""),
                        copy.student().map(CopyView.StudentName::className).orElse(""),
                        copy.identified(),
                        copy.total().orElse(""),
                        copy.issues().stream().map(CopyView.CopyIssueView::code).collect(Collectors.joining(" "))));
    }
}
