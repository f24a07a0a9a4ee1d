package org.korrigo.shell.internal.copy;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.copy.CopyView;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:copy-accept bac-blanc K7QF-3M9X --reason "verso vu"} */
@Service
@Command(scope = "korrigo", name = "copy-accept", description = "Accepts the pages of a quarantined copy as they are")
public class CopyAccept extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(index = 1, name = "copy", description = "Number or id of the copy", required = true)
    @Completion(CopyCompleter.class)
    private String copy;

    @Option(name = "--reason", description = "What you saw; kept in the audit trail", required = true)
    private String reason;

    @Reference
    private Copies copies;

    @Override
    protected Answer answer(Actor actor) {
        CopyView found = CopySearch.find(copies, actor, exam, copy);
        CopyView done = copies.accept(actor, found.id(), found.version(), reason);
        return Answer.line(done, done.number() + " " + done.state());
    }
}
