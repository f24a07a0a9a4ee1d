package org.korrigo.shell.internal.repair;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.repair.RepairView;
import org.korrigo.application.repair.Repairs;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.trial.BatchCompleter;

/** {@code korrigo:repair-list 3f6c…} */
@Service
@Command(
        scope = "korrigo",
        name = "repair-list",
        description = "Lists the repairs of a batch",
        detailedDescription = "Exemple : korrigo:repair-list 3f6c…")
public class RepairList extends KorrigoCommand {

    @Argument(name = "batch", description = "Id of the batch", required = true)
    @Completion(BatchCompleter.class)
    private String batch;

    @Reference
    private Repairs repairs;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        List<RepairView> made = repairs.list(actor, RepairCommand.batch(batch));
        Map<UUID, Integer> numbers = made.stream().collect(Collectors.toMap(RepairView::id, RepairView::sequence));
        return Answer.table(
                made,
                List.of("N°", "Quoi", "Copies", "Par", "Quand", "Raison", "Annulée par"),
                repair -> List.of(
                        repair.sequence(),
                        repair.undoes()
                                .map(undone -> "annule la n° " + numbers.get(undone))
                                .orElseGet(() -> RepairWords.kind(repair)),
                        repair.copies().stream()
                                .map(RepairView.TouchedCopy::number)
                                .collect(Collectors.joining(" ")),
                        repair.by(),
                        repair.at(),
                        repair.reason(),
                        repair.undoneBy().map(by -> "n° " + numbers.get(by)).orElse("")));
    }
}
