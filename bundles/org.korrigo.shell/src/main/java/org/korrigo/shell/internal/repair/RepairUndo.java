package org.korrigo.shell.internal.repair;

import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.repair.RepairView;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.trial.BatchCompleter;

/** {@code korrigo:repair-undo 3f6c… 4} */
@Service
@Command(
        scope = "korrigo",
        name = "repair-undo",
        description = "Puts back what was before a repair",
        detailedDescription = "Exemple : korrigo:repair-undo 3f6c… 4")
public class RepairUndo extends RepairCommand {

    @Argument(name = "batch", description = "Id of the batch", required = true)
    @Completion(BatchCompleter.class)
    private String batch;

    @Argument(index = 1, name = "number", description = "Number of the repair in the batch", required = true)
    @Completion(RepairNumberCompleter.class)
    private int number;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        UUID id = batch(batch);
        UUID repair = repairs.list(actor, id).stream()
                .filter(made -> made.sequence() == number)
                .map(RepairView::id)
                .findFirst()
                .orElseThrow(() -> new CommandFailed("Ce lot n'a pas de réparation n° " + number + "."));
        return told(repairs.undo(actor, id, repair, reason));
    }
}
