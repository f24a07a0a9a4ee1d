package org.korrigo.shell.internal.repair;

import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.repair.ReplacePage;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.trial.BatchCompleter;

/** {@code korrigo:page-replace 3f6c… 12 8a1d… 1} */
@Service
@Command(
        scope = "korrigo",
        name = "page-replace",
        description = "Puts a new scan of the same paper in every place of an old one",
        detailedDescription = "Exemple : korrigo:page-replace 3f6c… 12 8a1d… 1")
public class PageReplace extends RepairCommand {

    @Argument(name = "batch", description = "Id of the batch", required = true)
    @Completion(BatchCompleter.class)
    private String batch;

    @Argument(index = 1, name = "number", description = "Number of the scanned page in the batch", required = true)
    @Completion(BatchPageCompleter.class)
    private int number;

    @Argument(
            index = 2,
            name = "new batch",
            description = "Id of the batch with the new scan, of the same exam",
            required = true)
    @Completion(BatchCompleter.class)
    private String newBatch;

    @Argument(index = 3, name = "newNumber", description = "Number of the new scan in its batch", required = true)
    @Completion(BatchPageCompleter.class)
    private int newNumber;

    @Option(
            name = "--turn",
            description = "Clockwise turn, when the new scan lies otherwise on the glass: 90, 180 or 270")
    @Completion(DegreesCompleter.class)
    private int degrees;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        UUID id = batch(batch);
        UUID old = scannedPage(actor, id, number);
        UUID by = scannedPage(actor, batch(newBatch), newNumber);
        return repair(actor, id, new ReplacePage(old, by, Degrees.rotationOrNone(degrees)));
    }
}
