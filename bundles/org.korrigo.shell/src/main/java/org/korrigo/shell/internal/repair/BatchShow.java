package org.korrigo.shell.internal.repair;

import java.io.PrintStream;
import java.util.List;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.copy.CopyView;
import org.korrigo.application.repair.RepairView;
import org.korrigo.application.repair.Repairs;
import org.korrigo.application.scan.BatchView;
import org.korrigo.application.scan.PageView;
import org.korrigo.application.scan.Scans;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.scan.PageAccounts;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.CommandFailed;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.trial.BatchCompleter;

/** {@code korrigo:batch-show 3f6c…} */
@Service
@Command(
        scope = "korrigo",
        name = "batch-show",
        description = "Shows a batch: its accounts, its copies, what was set aside and every doubt",
        detailedDescription = "Exemple : korrigo:batch-show 3f6c…")
public class BatchShow extends KorrigoCommand {

    @Argument(name = "batch", description = "Id of the batch", required = true)
    @Completion(BatchCompleter.class)
    private String batch;

    @Reference
    private Scans scans;

    @Reference
    private Copies copies;

    @Reference
    private Repairs repairs;

    /** What {@code --json} prints. */
    private record Shown(BatchView batch, List<PageView> pages, List<CopyView> copies, List<RepairView> repairs) {}

    @Override
    protected Answer answer(Actor actor) throws CommandFailed {
        UUID id = RepairCommand.batch(batch);
        BatchView found = scans.show(actor, id);
        List<CopyView> ofBatch = copies.list(actor, found.exam().toString()).stream()
                .filter(copy -> copy.batch().equals(id))
                .toList();
        Shown shown = new Shown(found, scans.pages(actor, id), ofBatch, repairs.list(actor, id));
        return new Answer(shown, out -> print(shown, out));
    }

    private static void print(Shown shown, PrintStream out) {
        BatchView batch = shown.batch();
        out.println("Lot " + batch.id() + " – " + batch.fileName() + " – " + batch.state() + " – mise en page "
                + batch.layout() + (batch.plannedBy().isBlank() ? "" : ", découpé par " + batch.plannedBy()));
        out.println(accounts(batch.accounts()));
        shown.copies()
                .forEach(copy -> out.println("  copie " + copy.number() + " " + copy.state() + " : "
                        + RepairWords.pages(copy.scannedPages())));
        shown.pages().stream()
                .filter(page -> page.disposition() != Disposition.PLACED)
                .forEach(page -> out.println("  page numérisée " + page.number() + " "
                        + RepairWords.disposition(page.disposition())
                        + page.reason()
                                .map(why -> " : " + why.code() + " " + why.detail())
                                .orElse("")));
        batch.issues()
                .forEach(issue -> out.println(
                        "  à vérifier " + issue.code() + " pages " + issue.pages() + " : " + issue.detail()));
        out.println(shown.repairs().size() + " réparation(s) (korrigo:repair-list " + batch.id() + ")");
    }

    private static String accounts(PageAccounts pages) {
        return pages.scanned() + " pages numérisées = " + pages.placed() + " placées + " + pages.blank() + " vierges + "
                + pages.discarded() + " écartées + " + pages.quarantined() + " en quarantaine + " + pages.pending()
                + " en attente" + (pages.balance() ? "" : " : LE COMPTE N'Y EST PAS");
    }
}
