package org.korrigo.shell.internal.repair;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.repair.Repairs;
import org.korrigo.application.repair.UnplacedPage;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.scan.ScannedPage;
import org.korrigo.domain.scan.ScannedPage.Disposition;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:page-quarantine-list bac-blanc --all} */
@Service
@Command(
        scope = "korrigo",
        name = "page-quarantine-list",
        description = "Lists the scanned pages that somebody must look at",
        detailedDescription = "Exemple : korrigo:page-quarantine-list bac-blanc --all")
public class PageQuarantineList extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Option(name = "--all", description = "Also the pages that are blank or discarded")
    private boolean all;

    @Reference
    private Repairs repairs;

    @Override
    protected Answer answer(Actor actor) {
        List<UnplacedPage> pages = repairs.setAside(actor, exam).stream()
                .filter(page -> all || page.disposition() == Disposition.QUARANTINED)
                .toList();
        return Answer.table(
                pages,
                List.of("Lot", "Fichier", "Page", "Sort", "Raison"),
                page -> List.of(
                        page.batch(),
                        page.fileName(),
                        page.number(),
                        RepairWords.disposition(page.disposition()),
                        page.reason().map(PageQuarantineList::inWords).orElse("")));
    }

    private static String inWords(ScannedPage.Reason reason) {
        return reason.detail().isBlank() ? reason.code() : reason.code() + " : " + reason.detail();
    }
}
