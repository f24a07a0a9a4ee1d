package org.korrigo.shell.internal.database;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.korrigo.application.database.Integrity;
import org.korrigo.application.database.IntegrityFinding;
import org.korrigo.application.database.IntegrityReport;
import org.korrigo.domain.account.Actor;
import org.korrigo.shell.internal.Answer;
import org.korrigo.shell.internal.KorrigoCommand;
import org.korrigo.shell.internal.exam.ExamCompleter;

/** {@code korrigo:integrity-check --exam bac-blanc --deep} */
@Service
@Command(
        scope = "korrigo",
        name = "integrity-check",
        description = "Looks whether rows, marks, totals and files fit together; with --fix --yes repairs what it can")
public class IntegrityCheck extends KorrigoCommand {

    @Option(name = "--exam", description = "Reference or id of an exam; all by default")
    @Completion(ExamCompleter.class)
    private String exam;

    @Option(name = "--deep", description = "Reads every file too and compares it with its hash")
    private boolean deep;

    @Option(name = "--fix", description = "With --yes: repairs what can be repaired without losing anything")
    private boolean fix;

    @Option(name = "--yes", description = "Really repairs")
    private boolean yes;

    @Option(name = "--dry-run", description = "Only looks, even with --fix --yes")
    private boolean dryRun;

    @Reference
    private Integrity integrity;

    @Override
    protected Answer answer(Actor actor) {
        boolean really = fix && yes && !dryRun;
        IntegrityReport report = really
                ? integrity.fix(actor, Optional.ofNullable(exam), deep)
                : integrity.check(actor, Optional.ofNullable(exam), deep);
        Answer answer = new Answer(report, out -> print(report, really, out));
        return report.sound() ? answer : answer.failing("Des incohérences restent : " + open(report));
    }

    private static void print(IntegrityReport report, boolean really, PrintStream out) {
        if (report.findings().isEmpty()) {
            out.println("Tout concorde.");
            return;
        }
        Answer.table(
                        report.findings(),
                        List.of("Code", "Count", really ? "Repaired" : "Repairable", "Examples", "Meaning"),
                        finding -> List.of(
                                finding.code(),
                                finding.count(),
                                really ? finding.mended() : finding.mendable() ? "oui" : "non",
                                String.join(", ", finding.examples()),
                                IntegrityWords.meaning(finding)))
                .print(out);
    }

    private static String open(IntegrityReport report) {
        return String.join(
                ", ",
                report.findings().stream()
                        .filter(IntegrityFinding::isOpen)
                        .map(IntegrityFinding::code)
                        .toList());
    }
}
