package org.korrigo.shell.internal.repair;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.scan.Scans;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:batch-list bac-blanc} */
@Service
@Command(
        scope = "korrigo",
        name = "batch-list",
        description = "Lists the batches of an exam and what became of their pages",
        detailedDescription = "Exemple : korrigo:batch-list bac-blanc")
public class BatchList extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Reference
    private Scans scans;

    @Override
    protected Answer answer(Actor actor) {
        return Answer.table(
                scans.list(actor, exam),
                List.of(
                        "Lot",
                        "Fichier",
                        "État",
                        "Copies",
                        "Pages",
                        "Placées",
                        "Vierges",
                        "Écartées",
                        "Quarantaine",
                        "Doutes"),
                batch -> List.of(
                        batch.id(),
                        batch.fileName(),
                        batch.state(),
                        batch.copies(),
                        batch.accounts().scanned(),
                        batch.accounts().placed(),
                        batch.accounts().blank(),
                        batch.accounts().discarded(),
                        batch.accounts().quarantined(),
                        batch.issues().size()));
    }
}
