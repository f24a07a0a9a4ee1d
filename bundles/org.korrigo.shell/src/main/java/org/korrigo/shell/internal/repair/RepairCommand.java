package org.korrigo.shell.internal.repair;

import java.util.UUID;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.copy.CopyView;
import org.korrigo.application.repair.RepairView;
import org.korrigo.application.repair.Repairs;
import org.korrigo.application.scan.PageView;
import org.korrigo.application.scan.Scans;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.repair.Repair;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.copy.CopySearch;

/** What every repair does: find pages and copies by what people call them, repair, and say how to take it back. */
abstract class RepairCommand extends KorrigoCommand {

    @Option(name = "--reason", description = "What you saw; kept with the repair")
    protected String reason = "";

    @Reference
    protected Repairs repairs;

    @Reference
    protected Copies copies;

    @Reference
    protected Scans scans;

    protected final Answer repair(Actor actor, UUID batch, Repair repair) {
        return told(repairs.repair(actor, batch, repair, reason));
    }

    protected static Answer told(RepairView done) {
        return Answer.lines(done, RepairWords.of(done));
    }

    protected final CopyView copy(Actor actor, String exam, String name) {
        return CopySearch.find(copies, actor, exam, name);
    }

    /** @param position as people count, from 1. @return what the page is called whatever the order */
    protected static int page(CopyView copy, int position) {
        if (position < 1 || position > copy.pageList().size()) {
            throw Problem.notFound("page", position);
        }
        return copy.pageList().get(position - 1).page();
    }

    /** @param number in the batch, from 1 */
    protected final UUID scannedPage(Actor actor, UUID batch, int number) {
        return scans.pages(actor, batch).stream()
                .filter(page -> page.number() == number)
                .map(PageView::id)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("scanned-page", number));
    }

    protected static UUID batch(String id) throws CommandFailed {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new CommandFailed("« " + id + " » n'est pas l'identifiant d'un lot. korrigo:batch-list les donne.");
        }
    }
}
