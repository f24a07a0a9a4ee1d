package org.korrigo.shell.internal.exam;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.exam.ExamReport;
import org.korrigo.application.exam.Exams;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;

/** {@code korrigo:exam-report bac-blanc --json} */
@Service
@Command(scope = "korrigo", name = "exam-report", description = "Tells what became of every page and copy of an exam")
public class ExamReportCommand extends KorrigoCommand {

    @Argument(name = "exam", description = "Reference or id of the exam", required = true)
    @Completion(ExamCompleter.class)
    private String exam;

    @Reference
    private Exams exams;

    @Override
    protected Answer answer(Actor actor) {
        ExamReport report = exams.report(actor, exam);
        return new Answer(report, out -> print(report, out));
    }

    private static void print(ExamReport report, PrintStream out) {
        var pages = report.pages();
        out.printf(
                "Pages: %d scanned = %d placed + %d blank + %d discarded + %d quarantined + %d pending (%s)%n",
                pages.scanned(),
                pages.placed(),
                pages.blank(),
                pages.discarded(),
                pages.quarantined(),
                pages.pending(),
                report.balanced() ? "balanced" : "NOT BALANCED");
        out.printf("Booklets: %d %s%n", report.booklets(), report.copiesByState());
        out.printf(
                "Identified: %d automatically, %d by a person, %d not yet%n",
                report.automatic(), report.manual(), report.unidentified());
        out.printf("Final PDFs: %d%n", report.finalPdfs());
        out.printf("Issues: %s%n", report.issues());
        out.printf("Seconds by stage: %s%n", report.secondsByStage());
        out.printf("Made by: %s%n", String.join(", ", report.plugins()));
    }
}
