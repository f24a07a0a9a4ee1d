package org.korrigo.shell.internal.marking;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.marking.MarkingDesk;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.copy.CopyCompleter;
import org.korrigo.shell.internal.copy.CopySearch;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:copy-journal bac-blanc K7QF-3M9X} */
@Service
@Command(
        scope = "korrigo",
        name = "copy-journal",
        description = "Montre tout ce qui a été fait sur une copie, ligne par ligne")
public class CopyJournal extends KorrigoCommand {

    @Argument(name = "exam", description = "Référence ou identifiant de l'examen", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(index = 1, name = "copy", description = "Numéro ou identifiant de la copie", required = true)
    @Completion(CopyCompleter.class)
    private String copy;

    @Reference
    private Copies copies;

    @Reference
    private MarkingDesk desk;

    @Override
    protected Answer answer(Actor actor) {
        List<JournalLine> lines = desk
                .journal(actor, CopySearch.find(copies, actor, exam, copy).id())
                .stream()
                .map(JournalLine::of)
                .toList();
        return Answer.table(
                lines,
                List.of("Révision", "Le", "Par", "Verrou", "Opération", "Sur", "Valeur"),
                line -> List.of(
                        line.revision(),
                        line.at(),
                        line.marker(),
                        line.fence(),
                        line.operation(),
                        line.on(),
                        line.brief()));
    }
}
