package org.korrigo.shell.internal.database;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.copy.CopyView;
import org.korrigo.application.database.CopySheet;
import org.korrigo.application.database.CopySheets;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:copy-show K7QF-3M9X} */
@Service
@Command(
        scope = "korrigo",
        name = "copy-show",
        description = "Shows all about one copy: state, lock, pages, marks, score, PDF, jobs")
public class CopyShow extends KorrigoCommand {

    @Argument(name = "copy", description = "Number or id of the copy", required = true)
    @Completion(CopyNumberCompleter.class)
    private String copy;

    @Reference
    private CopySheets sheets;

    @Override
    protected Answer answer(Actor actor) {
        CopySheet sheet = sheets.show(actor, copy);
        CopyView view = sheet.copy();
        List<String> lines = new ArrayList<>(List.of(
                view.number() + " " + view.state() + ", examen " + sheet.exam() + ", lot " + view.batch() + " n° "
                        + view.ordinal(),
                "pages " + view.pages() + " (pages numérisées " + view.scannedPages() + ")",
                "identification " + view.identified()
                        + view.student().map(CopyShow::student).orElse(""),
                "verrou " + lock(sheet) + ", jeton " + sheet.fence(),
                "points " + sheet.marks() + ", dessins " + sheet.drawings() + ", révision " + sheet.revision(),
                "total " + view.total().orElse("inconnu")
                        + sheet.score().map(score -> ", note " + score + "/20").orElse(""),
                "PDF " + sheet.finalPdf().orElse("aucun")));
        view.issues().forEach(issue -> lines.add("doute " + issue.code() + " " + issue.detail()));
        sheet.jobs()
                .forEach(job -> lines.add("tâche " + job.id() + " " + job.kind() + " " + job.state()
                        + job.error().map(error -> " " + error.code()).orElse("")));
        return Answer.lines(sheet, lines);
    }

    private static String student(CopyView.StudentName student) {
        return " : " + student.lastName() + " " + student.firstName() + " " + student.className();
    }

    private static String lock(CopySheet sheet) {
        return sheet.copy()
                .lockHolder()
                .map(holder -> holder + " jusqu'à "
                        + sheet.lockEnds().map(Object::toString).orElse("?"))
                .orElse("libre");
    }
}
