package org.korrigo.shell.internal.scheme;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.scheme.MarkSchemes;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:exam-scheme-copy bac-blanc bac-blanc-2025} */
@Service
@Command(
        scope = "korrigo",
        name = "exam-scheme-copy",
        description = "Gives an exam that nobody marks yet the mark scheme and the scoring of another one")
public class ExamSchemeCopy extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(index = 1, name = "source", description = "The exam to copy from", required = true)
    @Completion(ExamCompleter.class)
    private String source;

    @Reference
    private MarkSchemes schemes;

    @Override
    protected Answer answer(Actor actor) {
        long version = schemes.show(actor, exam).version();
        var effect = schemes.copyFrom(actor, exam, version, source);
        return Answer.lines(effect, SchemeWords.of(effect, true));
    }
}
