package org.korrigo.shell.internal.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.korrigo.application.copy.CopyView.StudentName;
import org.korrigo.application.trial.Doubt;
import org.korrigo.application.trial.ReplayReport;
import org.korrigo.application.trial.ReplayedBooklet;
import org.korrigo.application.trial.ReplayedBooklet.Change;
import org.korrigo.application.trial.ReplayedBooklet.IdentityChange;
import org.korrigo.application.trial.ReplayedBooklet.PersonAgreement;
import org.korrigo.application.trial.ReplayedBooklet.ReplayedIdentity;
import org.korrigo.application.trial.SimulationReport;
import org.korrigo.application.trial.SimulationReport.Finding;
import org.korrigo.domain.scan.ScannedPage.Disposition;

class TrialWordsTest {

    @Test
    void aSimulationTellsWhatWentWrongAndOnWhichPages() {
        var report = new SimulationReport(
                "a3@1.0.0",
                7,
                24,
                new SimulationReport.Booklets(12, 11, 10, 48, 47),
                new SimulationReport.Faults(3, 2, 1, 4),
                new SimulationReport.Identities(1, 8, 2, 1),
                List.of(new SimulationReport.ZoneReading("last-name", 9, 12)),
                List.of(new Finding(
                        Finding.Type.IDENTITY_WRONG, "A booklet of X was given to Y.", List.of(3, 4, 4, 3))),
                List.of("split:a3-fold@1.0.0"),
                12.34);

        assertThat(lines(new SimulationWords(report)::print))
                .containsExactly(
                        "a3@1.0.0 : 12 copies imprimées sur 24 pages numérisées, 11 copies trouvées, 10 exactes.",
                        "Pages à l'endroit : 47 sur 48.",
                        "Défauts : 3 demandés, 2 signalés, 1 manqués, 4 fausses alertes.",
                        "Identités : 1 fausses, 8 justes, 2 laissées à une personne (dont 1 bien proposées).",
                        "Zone last-name : lue exactement 9 fois sur 12.",
                        "IDENTITÉ FAUSSE, pages 3, 4 : A booklet of X was given to Y.",
                        "Fait par : split:a3-fold@1.0.0",
                        "Graine 7, 12,3 secondes.");
    }

    @Test
    void aReplayTellsOnlyWhatDiffersAndSumsUpInOneLine() {
        var used = new ReplayReport.Used("a3@1.0.0", "a3-fold", List.of("digits", "tesseract"), "roster", List.of());
        var durand = Optional.of(new StudentName(new UUID(1, 1), "DURAND", "Paul", "T1"));
        var contradiction = new ReplayedIdentity(
                IdentityChange.NOW_AUTOMATIC, PersonAgreement.CONTRADICTS, Optional.empty(), durand, 0, 0.91);
        var same = new ReplayedIdentity(IdentityChange.SAME, PersonAgreement.NOBODY_DECIDED, durand, durand, 0.9, 0.91);
        var report = new ReplayReport(
                new UUID(2, 2),
                "lot1.pdf",
                used,
                used,
                new ReplayReport.Summary(2, 2, 1, 1, 0, 0, 1, 1, 1, 0, 0, 1),
                List.of(
                        booklet(Change.UNCHANGED, "AAAA-1111", List.of(1, 2), same),
                        booklet(Change.PAGES_CHANGED, "BBBB-2222", List.of(3), contradiction)),
                List.of(new Doubt("missing-verso", "No verso.", List.of(3))),
                List.of(),
                List.of(new ReplayReport.SetAside(4, Disposition.BLANK, "blank-page", "No ink.")),
                List.of(),
                0.5);

        List<String> lines = lines(new ReplayWords(report)::print);

        assertThat(lines).noneMatch(line -> line.contains("AAAA-1111"));
        assertThat(lines)
                .contains(
                        "Copie BBBB-2222 : avant pages 3, 4, après page 3.",
                        "Copie BBBB-2222 : serait identifiée automatiquement, CONTRE CE QU'UNE PERSONNE A DÉCIDÉ ;"
                                + " avant personne (0,00), après DURAND Paul (0,91).",
                        "Doute en plus, page 3 : missing-verso – No verso.",
                        "Page désormais écartée : 4 (blank-page) No ink.");
        assertThat(lines.get(lines.size() - 1))
                .startsWith("Bilan : 2 copies avant, 2 après ; 1 inchangées, 1 modifiées")
                .contains("1 CONTRE une décision humaine");
    }

    private static ReplayedBooklet booklet(Change change, String copy, List<Integer> after, ReplayedIdentity identity) {
        List<Integer> before = change == Change.UNCHANGED ? after : List.of(3, 4);
        return new ReplayedBooklet(change, Optional.of(copy), before, after, Optional.of(identity));
    }

    private static List<String> lines(Consumer<PrintStream> printing) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        printing.accept(out);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
