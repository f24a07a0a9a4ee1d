package org.korrigo.shell.internal.scheme;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.scheme.MarkSchemes;
import org.korrigo.application.scheme.SchemeView;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:exam-scheme bac-blanc} */
@Service
@Command(
        scope = "korrigo",
        name = "exam-scheme",
        description = "Shows the mark scheme of an exam and the marks that do not go with it")
public class ExamScheme extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Reference
    private MarkSchemes schemes;

    @Override
    protected Answer answer(Actor actor) {
        SchemeView view = schemes.show(actor, exam);
        return new Answer(view, out -> print(view, out));
    }

    private static void print(SchemeView view, PrintStream out) {
        SchemeWords.tree(view.scheme()).print(out);
        String maximum = view.maximum().map(SchemeWords::number).orElse("?");
        out.println("Révision " + view.revision() + ", total " + maximum);
        view.aside().forEach(aside -> out.println(SchemeWords.aside(aside)));
        view.unfit().forEach(mark -> out.println(SchemeWords.unfit(mark)));
    }
}
