package org.korrigo.shell.internal.trial;

import java.io.PrintStream;
import java.util.Locale;
import org.korrigo.application.trial.SimulationReport;
import org.korrigo.application.trial.SimulationReport.Finding;

/** A simulation in sentences. */
final class SimulationWords {

    private final SimulationReport report;

    SimulationWords(SimulationReport report) {
        this.report = report;
    }

    void print(PrintStream out) {
        var booklets = report.booklets();
        var faults = report.faults();
        var identities = report.identities();
        out.printf(
                "%s : %d copies imprimées sur %d pages numérisées, %d copies trouvées, %d exactes.%n",
                report.layout(), booklets.printed(), report.scannedPages(), booklets.found(), booklets.exact());
        out.printf("Pages à l'endroit : %d sur %d.%n", booklets.upright(), booklets.pages());
        out.printf(
                "Défauts : %d demandés, %d signalés, %d manqués, %d fausses alertes.%n",
                faults.ordered(), faults.flagged(), faults.missed(), faults.falseAlarms());
        out.printf(
                "Identités : %d fausses, %d justes, %d laissées à une personne (dont %d bien proposées).%n",
                identities.wrong(), identities.right(), identities.undecided(), identities.proposed());
        report.zones()
                .forEach(zone ->
                        out.printf("Zone %s : lue exactement %d fois sur %d.%n", zone.zone(), zone.exact(), zone.of()));
        report.findings().forEach(finding -> print(finding, out));
        out.printf("Fait par : %s%n", String.join(", ", report.madeBy()));
        out.printf(Locale.FRENCH, "Graine %d, %.1f secondes.%n", report.seed(), report.seconds());
    }

    private static void print(Finding finding, PrintStream out) {
        out.printf("%s, %s : %s%n", word(finding.type()), PageNumbers.of(finding.pages()), finding.detail());
    }

    private static String word(Finding.Type type) {
        return switch (type) {
            case IDENTITY_WRONG -> "IDENTITÉ FAUSSE";
            case FAULT_MISSED -> "Défaut manqué";
            case BOOKLET_WRONG -> "Copie inexacte";
            case PAGE_TURNED -> "Page mal tournée";
            case PAGE_UNREADABLE -> "Page illisible";
            case FALSE_ALARM -> "Fausse alerte";
            default -> type.name();
        };
    }
}
