package org.korrigo.shell.internal.repair;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.CopyView;
import org.korrigo.application.scan.BatchView;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.repair.InsertPage;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.trial.BatchCompleter;

/** {@code korrigo:page-insert 3f6c… 12 K7QF-3M9X --at 2 --part left} */
@Service
@Command(
        scope = "korrigo",
        name = "page-insert",
        description = "Takes a scanned page that no copy shows into a copy",
        detailedDescription = "Exemple : korrigo:page-insert 3f6c… 12 K7QF-3M9X --at 2 --part left")
public class PageInsert extends RepairCommand {

    @Argument(name = "batch", description = "Id of the batch", required = true)
    @Completion(BatchCompleter.class)
    private String batch;

    @Argument(index = 1, name = "number", description = "Number of the scanned page in the batch", required = true)
    @Completion(BatchPageCompleter.class)
    private int number;

    @Argument(index = 2, name = "copy", description = "Number or id of the copy", required = true)
    @Completion(BatchCopyCompleter.class)
    private String copy;

    @Option(name = "--at", description = "Where it stands afterwards, from 1; at the end by default")
    private int position;

    @Option(name = "--part", description = "whole, left, right, top or bottom; halves: left then right")
    @Completion(PartCompleter.class)
    private String part = "whole";

    @Option(name = "--turn", description = "Clockwise turn that makes it upright: 90, 180 or 270")
    @Completion(DegreesCompleter.class)
    private int degrees;

    @Option(name = "--printed", description = "The page of the layout it is, when that must be said")
    private Integer printed;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        BatchView shown = scans.show(actor, batch(batch));
        CopyView target = copy(actor, shown.exam().toString(), copy);
        InsertPage insert = new InsertPage(
                scannedPage(actor, shown.id(), number),
                PartCompleter.regions(part),
                target.id(),
                position == 0 ? target.pages() + 1 : position,
                Degrees.rotationOrNone(degrees),
                Optional.ofNullable(printed));
        return repair(actor, shown.id(), insert);
    }
}
