package org.korrigo.shell.internal.marking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.marking.Drafts;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.marking.Draft;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.copy.CopyCompleter;
import org.korrigo.shell.internal.copy.CopySearch;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:copy-draft-list bac-blanc K7QF-3M9X} */
@Service
@Command(
        scope = "korrigo",
        name = "copy-draft-list",
        description = "Liste le travail non envoyé qui attend sur une copie")
public class CopyDraftList extends KorrigoCommand {

    @Argument(name = "exam", description = "Référence ou identifiant de l'examen", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(index = 1, name = "copy", description = "Numéro ou identifiant de la copie", required = true)
    @Completion(CopyCompleter.class)
    private String copy;

    @Reference
    private Copies copies;

    @Reference
    private Drafts drafts;

    /** A draft without what it holds. @param operations how many */
    record Waiting(String marker, UUID client, Instant savedAt, long baseRevision, int operations) {

        static Waiting of(Draft draft) {
            return new Waiting(
                    draft.marker(),
                    draft.client(),
                    draft.savedAt(),
                    draft.baseRevision(),
                    draft.operations().size());
        }
    }

    @Override
    protected Answer answer(Actor actor) {
        List<Waiting> waiting = drafts
                .list(actor, CopySearch.find(copies, actor, exam, copy).id())
                .stream()
                .map(Waiting::of)
                .toList();
        return Answer.table(
                waiting,
                List.of("De", "Navigateur", "Enregistré le", "Révision vue", "Opérations"),
                draft -> List.of(
                        draft.marker(), draft.client(), draft.savedAt(), draft.baseRevision(), draft.operations()));
    }
}
