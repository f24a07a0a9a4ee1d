package org.korrigo.shell.internal.trial;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.korrigo.application.copy.CopyView.StudentName;
import org.korrigo.application.trial.Doubt;
import org.korrigo.application.trial.ReplayReport;
import org.korrigo.application.trial.ReplayReport.SetAside;
import org.korrigo.application.trial.ReplayReport.Used;
import org.korrigo.application.trial.ReplayedBooklet;
import org.korrigo.application.trial.ReplayedBooklet.Change;
import org.korrigo.application.trial.ReplayedBooklet.IdentityChange;
import org.korrigo.application.trial.ReplayedBooklet.PersonAgreement;
import org.korrigo.application.trial.ReplayedBooklet.ReplayedIdentity;

/** A replay in sentences: what differs, then one line that sums up. */
public final class ReplayWords {

    private final ReplayReport report;

    public ReplayWords(ReplayReport report) {
        this.report = report;
    }

    public void print(PrintStream out) {
        out.printf("Lot %s (%s), rien n'est modifié.%n", report.batch(), report.fileName());
        print("Avant", report.before(), out);
        print("Après", report.after(), out);
        report.booklets().forEach(booklet -> print(booklet, out));
        print("Doute en plus", report.issuesGained(), out);
        print("Doute en moins", report.issuesLost(), out);
        printAside("Page désormais écartée", report.setAsideGained(), out);
        printAside("Page qui n'est plus écartée", report.setAsideLost(), out);
        out.println(summary());
    }

    private static void print(String when, Used used, PrintStream out) {
        out.printf(
                "%s : mise en page %s, découpage %s, lecture %s, rapprochement %s (%s).%n",
                when,
                used.layout(),
                used.split(),
                String.join(", ", used.ocr()),
                used.matcher(),
                String.join(", ", used.madeBy()));
    }

    private static void print(ReplayedBooklet booklet, PrintStream out) {
        String copy = booklet.copy().map(number -> "Copie " + number).orElse("Copie nouvelle");
        if (booklet.change() != Change.UNCHANGED) {
            out.printf("%s : %s.%n", copy, pages(booklet));
        }
        booklet.identity()
                .filter(ReplayWords::isWorthALine)
                .ifPresent(identity -> out.printf("%s : %s.%n", copy, words(identity)));
    }

    private static String pages(ReplayedBooklet booklet) {
        return switch (booklet.change()) {
            case ONLY_BEFORE -> "il n'y en aurait plus (" + PageNumbers.of(booklet.pagesBefore()) + ")";
            case ONLY_AFTER -> "il n'y en avait pas (" + PageNumbers.of(booklet.pagesAfter()) + ")";
            default ->
                "avant " + PageNumbers.of(booklet.pagesBefore()) + ", après " + PageNumbers.of(booklet.pagesAfter());
        };
    }

    private static boolean isWorthALine(ReplayedIdentity identity) {
        return identity.change() != IdentityChange.SAME
                || identity.person() == PersonAgreement.CONTRADICTS
                || identity.person() == PersonAgreement.WOULD_ASK;
    }

    private static String words(ReplayedIdentity identity) {
        String change =
                switch (identity.change()) {
                    case OTHER_CANDIDATE -> "autre premier candidat";
                    case NOW_AUTOMATIC -> "serait identifiée automatiquement";
                    case NO_LONGER_AUTOMATIC -> "ne serait plus identifiée automatiquement";
                    case OTHER_AUTOMATIC -> "SERAIT IDENTIFIÉE AUTOMATIQUEMENT À UN AUTRE ÉLÈVE";
                    default -> "même identité";
                };
        String person =
                switch (identity.person()) {
                    case AGREES -> ", comme une personne l'a décidé";
                    case WOULD_ASK -> ", à l'inverse de ce qu'une personne a décidé, mais on la consulterait";
                    case CONTRADICTS -> ", CONTRE CE QU'UNE PERSONNE A DÉCIDÉ";
                    default -> "";
                };
        return String.format(
                Locale.FRENCH,
                "%s%s ; avant %s (%.2f), après %s (%.2f)",
                change,
                person,
                name(identity.before()),
                identity.scoreBefore(),
                name(identity.after()),
                identity.scoreAfter());
    }

    private static String name(Optional<StudentName> student) {
        return student.map(one -> (one.lastName() + " " + one.firstName()).strip())
                .orElse("personne");
    }

    private static void print(String what, List<Doubt> doubts, PrintStream out) {
        doubts.forEach(doubt ->
                out.printf("%s, %s : %s – %s%n", what, PageNumbers.of(doubt.pages()), doubt.code(), doubt.detail()));
    }

    private static void printAside(String what, List<SetAside> pages, PrintStream out) {
        pages.forEach(page -> out.printf("%s : %d (%s) %s%n", what, page.page(), page.code(), page.detail()));
    }

    private String summary() {
        var sum = report.summary();
        return String.format(
                Locale.FRENCH,
                "Bilan : %d copies avant, %d après ; %d inchangées, %d modifiées, %d en moins, %d en plus ;"
                        + " %d autres élèves en tête, %d identités désormais automatiques, %d qui ne le sont plus,"
                        + " %d CONTRE une décision humaine ; %.1f secondes.",
                sum.bookletsBefore(),
                sum.bookletsAfter(),
                sum.unchanged(),
                sum.pagesChanged(),
                sum.onlyBefore(),
                sum.onlyAfter(),
                sum.otherStudent(),
                sum.nowAutomatic(),
                sum.noLongerAutomatic(),
                sum.contradicting(),
                report.seconds());
    }
}
