package org.korrigo.shell.internal.marking;

import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.marking.MarkingDesk;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:copy-lock-list bac-blanc} */
@Service
@Command(
        scope = "korrigo",
        name = "copy-lock-list",
        description = "Liste les copies verrouillées, la plus ancienne d'abord")
public class CopyLockList extends KorrigoCommand {

    @Argument(name = "exam", description = "Référence ou identifiant de l'examen")
    @Completion(ExamCompleter.class)
    private String exam;

    @Reference
    private MarkingDesk desk;

    @Override
    protected Answer answer(Actor actor) {
        return Answer.table(
                desk.held(actor, Optional.ofNullable(exam)),
                List.of("Examen", "Copie", "Tenue par", "Jusqu'à", "Verrou"),
                copy -> List.of(
                        copy.exam().reference(),
                        copy.number(),
                        copy.holder(),
                        copy.expiresAt(),
                        copy.live() ? "vivant" : "expiré"));
    }
}
