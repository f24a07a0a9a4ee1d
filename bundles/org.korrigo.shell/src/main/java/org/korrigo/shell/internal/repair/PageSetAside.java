package org.korrigo.shell.internal.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.repair.SetAside;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.trial.BatchCompleter;

/** {@code korrigo:page-set-aside 3f6c… 12 --discard --reason 'feuille de brouillon'} */
@Service
@Command(
        scope = "korrigo",
        name = "page-set-aside",
        description = "Takes a scanned page out of every copy: it is blank, to be discarded, or doubtful",
        detailedDescription = "Exemple : korrigo:page-set-aside 3f6c… 12 --discard --reason 'feuille de brouillon'")
public class PageSetAside extends RepairCommand {

    @Argument(name = "batch", description = "Id of the batch", required = true)
    @Completion(BatchCompleter.class)
    private String batch;

    @Argument(index = 1, name = "number", description = "Number of the scanned page in the batch", required = true)
    @Completion(BatchPageCompleter.class)
    private int number;

    @Option(name = "--blank", description = "Nothing is written on it")
    private boolean blank;

    @Option(name = "--discard", description = "It does not belong to the exam; needs --reason")
    private boolean discard;

    @Option(name = "--quarantine", description = "Somebody must look at it")
    private boolean quarantine;

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        UUID id = batch(batch);
        return repair(actor, id, new SetAside(scannedPage(actor, id, number), fate(), reason));
    }

    private Disposition fate() throws CommandFailed {
        List<Disposition> chosen = new ArrayList<>();
        if (blank) {
            chosen.add(Disposition.BLANK);
        }
        if (discard) {
            chosen.add(Disposition.DISCARDED);
        }
        if (quarantine) {
            chosen.add(Disposition.QUARANTINED);
        }
        if (chosen.size() != 1) {
            throw new CommandFailed("Choisissez --blank (vierge), --discard (écartée) ou --quarantine (à vérifier).");
        }
        return chosen.get(0);
    }
}
