package org.korrigo.shell.internal.arrival;

import java.util.List;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.scan.BatchView;
import org.korrigo.application.scan.Scans;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:batch-order bac-blanc ID…}; without ids it shows the order. */
@Service
@Command(scope = "korrigo", name = "batch-order", description = "Chooses which batches of an exam go first")
public class BatchOrder extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Argument(
            index = 1,
            name = "batches",
            description = "Ids in their new order; the others follow as they stood. None: shows the order",
            multiValued = true)
    @Completion(ExamBatchCompleter.class)
    private List<String> batches;

    @Reference
    private Scans scans;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        List<BatchView> order =
                batches == null || batches.isEmpty() ? scans.list(actor, exam) : scans.arrange(actor, exam, ids());
        return Answer.table(
                order,
                List.of("Batch", "File", "State", "Copies", "Received"),
                batch -> List.of(batch.id(), batch.fileName(), batch.state(), batch.copies(), batch.receivedAt()));
    }

    private List<UUID> ids() throws CommandFailed {
        try {
            return batches.stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException e) {
            throw new CommandFailed("Ce n'est pas un identifiant de lot : " + e.getMessage() + ". korrigo:batch-order "
                    + exam + " montre ceux qui existent.");
        }
    }
}
