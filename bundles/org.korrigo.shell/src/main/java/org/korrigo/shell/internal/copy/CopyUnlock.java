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

/** {@code korrigo:copy-unlock bac-blanc K7QF-3M9X --reason "poste éteint"} */
@Service
@Command(
        scope = "korrigo",
        name = "copy-unlock",
        description = "Breaks the lock of a copy; its holder can no longer write")
public class CopyUnlock extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(index = 1, name = "copy", description = "Number or id of the copy", required = true)
    @Completion(CopyCompleter.class)
    private String copy;

    @Option(name = "--reason", description = "Why; kept in the audit trail", required = true)
    private String reason;

    @Reference
    private Copies copies;

    @Override
    protected Answer answer(Actor actor) {
        CopyView done = copies.forceUnlock(
                actor, CopySearch.find(copies, actor, exam, copy).id(), reason);
        return Answer.line(done, done.number() + " " + done.state());
    }
}
