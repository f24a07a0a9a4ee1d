package org.korrigo.export.csv.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.spi.Options;
import org.korrigo.spi.export.CopyResult;
import org.korrigo.spi.export.ResultExporter;
import org.korrigo.spi.identity.RosterEntry;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.testkit.ResultExporterContract;
import org.korrigo.spi.testkit.SampleExam;

class CsvResultExporterTest extends ResultExporterContract {

    private final CsvResultExporter exporter = new CsvResultExporter();

    @Override
    protected ResultExporter exporter() {
        return exporter;
    }

    @Override
    protected int copiesIn(byte[] exported) {
        return lines(exported).size() - 1;
    }

    @Test
    void writesEveryColumnInTheFrenchShape() throws IOException {
        assertThat(text(SampleExam.graded("A-0001", SampleExam.DUPONT, "7.25", null)))
                .isEqualTo("\ufeffAnonymat;Nom;Prénom;Classe;INE;Statut;Total;Maximum;Note /20;"
                        + "Exercice 1 / ex1-a;Exercice 1 / ex1-b;ex2;Appréciation\r\n"
                        + "A-0001;DUPONT;Jean;1G1;123456789AB;GRADED;14,75;20;14,75;7,25;0;7,5;Bon travail\r\n");
    }

    @Test
    void keepsARowForACopyNobodyMarkedOrIdentified() throws IOException {
        assertThat(row(SampleExam.waiting("A-0009"))).isEqualTo("A-0009;;;;;READY;;20;;;;;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+33", "-2+3", "@SUM(A1)", "\tx", "\rx", " =1", "\u00a0=1", "\uff1d1"})
    void defusesFormulas(String text) throws IOException {
        String cell = row(appreciated(text)).split("ex2|7,5;", 2)[1].replace("\"", "");
        assertThat(cell).isEqualTo("'" + text);
    }

    @Test
    void defusesFormulasInNames() throws IOException {
        RosterEntry student = SampleExam.student("s", "=cmd|' /C calc'!A0", "@x", "+1", "-1");
        assertThat(row(SampleExam.graded("A-1", student, "1", null))).contains(";'=cmd|' /C calc'!A0;'@x;'+1;'-1;");
    }

    @Test
    void leavesNegativeNumbersAlone() throws IOException {
        ScoreLine malus = new ScoreLine("ex2", "ex2", 0, Optional.of(new BigDecimal("-1.5")), BigDecimal.ONE);
        ScoreSheet sheet =
                new ScoreSheet(List.of(malus), malus.points().get(), BigDecimal.ONE, BigDecimal.ZERO, List.of());
        CopyResult copy = new CopyResult("A-1", Optional.empty(), "GRADED", true, sheet, "", Optional.empty());
        assertThat(row(copy)).isEqualTo("A-1;;;;;GRADED;-1,5;1;0;;;-1,5;");
    }

    @Test
    void quotesSeparatorsQuotesAndLineEnds() throws IOException {
        assertThat(row(appreciated("Bien ; \"très\" bien\nsuite"))).endsWith(";\"Bien ; \"\"très\"\" bien\nsuite\"");
    }

    private static CopyResult appreciated(String appreciation) {
        ScoreSheet scores = SampleExam.scores("8");
        return new CopyResult("A-1", Optional.empty(), "GRADED", true, scores, appreciation, Optional.empty());
    }

    private String row(CopyResult copy) throws IOException {
        String text = text(copy);
        return text.substring(text.indexOf("\r\n") + 2, text.length() - 2);
    }

    private String text(CopyResult... copies) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(SampleExam.results(copies), Options.NONE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> lines(byte[] exported) {
        return new String(exported, StandardCharsets.UTF_8).lines().toList();
    }
}
