package org.korrigo.export.spreadsheet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.export.CopyResult;
import org.korrigo.spi.identity.RosterEntry;
import org.korrigo.spi.scoring.ScoreLine;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.testkit.ResultExporterContract;
import org.korrigo.spi.testkit.SampleExam;

/** What a workbook of results is, whatever its format. */
public abstract class WorkbookContract extends ResultExporterContract {

    private static final String FORMULA = "=HYPERLINK(\"http://x\")";

    /** Rows by sheet; numbers as {@link #number} has them, texts, {@code null} for nothing. */
    protected abstract Map<String, List<List<Object>>> read(byte[] file) throws IOException;

    /** How {@link #read} tells a number. */
    protected abstract Object number(String text);

    /** The entry of the archive that holds the results. */
    protected abstract String resultsPart();

    /** A number as its cell has it, before any program rounds it. */
    protected abstract String written(String number);

    /** What stands for a character that XML cannot hold. */
    protected abstract String unwritable();

    @Override
    protected int copiesIn(byte[] exported) throws IOException {
        return read(exported).get("Résultats").size() - 1;
    }

    @Test
    void writesOneRowACopyAndOneColumnAQuestion() throws Exception {
        List<List<Object>> rows = export(Map.of(), SampleExam.graded("A-0001", SampleExam.DUPONT, "7.25", null))
                .get("Résultats");
        assertThat(rows.get(0))
                .containsExactly(
                        "Anonymat",
                        "Nom",
                        "Prénom",
                        "Classe",
                        "INE",
                        "Statut",
                        "Total",
                        "Maximum",
                        "Note /20",
                        "Exercice 1 / ex1-a",
                        "Exercice 1 / ex1-b",
                        "ex2",
                        "Appréciation");
        assertThat(rows.get(1))
                .containsExactly(
                        "A-0001",
                        "DUPONT",
                        "Jean",
                        "1G1",
                        "123456789AB",
                        "GRADED",
                        number("14.75"),
                        number("20"),
                        number("14.75"),
                        number("7.25"),
                        number("0"),
                        number("7.5"),
                        "Bon travail");
    }

    @Test
    void leavesCellsEmptyWhereNothingIsKnown() throws Exception {
        assertThat(export(Map.of(), SampleExam.waiting("A-0009"))
                        .get("Résultats")
                        .get(1))
                .containsExactly(
                        "A-0009", null, null, null, null, "READY", null, number("20"), null, null, null, null, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "14.07", "13.333333333333333333", "-1.5", "0.000001", "100000000"})
    void keepsEveryDecimalOfANumber(String exact) throws Exception {
        BigDecimal mark = new BigDecimal(exact);
        ScoreLine line = new ScoreLine("ex2", "ex2", 0, Optional.of(mark), BigDecimal.ONE);
        ScoreSheet scores = new ScoreSheet(List.of(line), mark, BigDecimal.ONE, mark, List.of());
        assertThat(raw(file(Map.of(), copy("X", scores, "")), resultsPart())).contains(written(exact));
    }

    @Test
    void keepsATextThatLooksLikeAFormulaOrANumberAText() throws Exception {
        RosterEntry student = SampleExam.student("s", FORMULA, "@x", "+1", "0123456789");
        List<Object> row = export(Map.of(), SampleExam.graded("-1", student, "1", null))
                .get("Résultats")
                .get(1);
        assertThat(row.subList(0, 5)).containsExactly("-1", FORMULA, "@x", "+1", "0123456789");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>&amp;\"'", "é ñ 中 😀", "one\ntwo", "a \u0001 b"})
    void keepsTheTextOfAnAppreciation(String text) throws Exception {
        List<Object> row = export(Map.of(), copy("X", SampleExam.scores("1"), text))
                .get("Résultats")
                .get(1);
        assertThat(row.get(12)).isEqualTo(text.replace("\u0001", unwritable()));
    }

    @Test
    void tellsTheFiguresOfEveryQuestionOverGradedCopies() throws Exception {
        List<List<Object>> rows = export(
                        Map.of(),
                        SampleExam.graded("A-1", SampleExam.DUPONT, "2", null),
                        SampleExam.graded("A-2", SampleExam.BEN_SALAH, "7", null),
                        SampleExam.waiting("A-3"))
                .get("Statistiques");
        assertThat(rows)
                .extracting(row -> row.get(0))
                .containsExactly("Question", "Note /20", "Total", "Exercice 1 / ex1-a", "Exercice 1 / ex1-b", "ex2");
        assertThat(rows.get(1).subList(1, 9)).isEqualTo(numbers("20 2 12 12 9.5 14.5 2.5 60"));
        assertThat(rows.get(3).subList(1, 9)).isEqualTo(numbers("8 2 4.5 4.5 2 7 2.5 56.3"));
    }

    @Test
    void tellsNoFiguresWithoutAGradedCopy() throws Exception {
        List<Object> row =
                export(Map.of(), SampleExam.waiting("A-3")).get("Statistiques").get(1);
        assertThat(row.subList(0, 3)).containsExactly("Note /20", number("20"), number("0"));
        assertThat(row.subList(3, row.size())).containsOnlyNulls();
    }

    @Test
    void leavesTheStatisticsOutWhenAsked() throws Exception {
        CopyResult copy = SampleExam.graded("A-1", SampleExam.DUPONT, "2", null);
        assertThat(export(Map.of(), copy)).containsOnlyKeys("Résultats", "Statistiques");
        assertThat(export(Map.of("statistics", "false"), copy)).containsOnlyKeys("Résultats");
    }

    @Test
    void speaksEnglishWhenAsked() throws Exception {
        Map<String, List<List<Object>>> sheets =
                export(Map.of("language", "en"), SampleExam.graded("A-1", SampleExam.DUPONT, "2", null));
        assertThat(sheets).containsOnlyKeys("Results", "Statistics");
        assertThat(sheets.get("Results").get(0)).startsWith("Anonymous number", "Last name");
    }

    @Test
    void refusesALanguageItDoesNotSpeak() {
        assertThatThrownBy(() -> export(Map.of("language", "de"), SampleExam.waiting("A-1")))
                .isInstanceOfSatisfying(
                        PluginException.class, e -> assertThat(e.code()).isEqualTo("option-invalid"));
    }

    protected static CopyResult copy(String number, ScoreSheet scores, String appreciation) {
        return new CopyResult(number, Optional.empty(), "GRADED", true, scores, appreciation, Optional.empty());
    }

    private Map<String, List<List<Object>>> export(Map<String, String> options, CopyResult... copies)
            throws PluginException, IOException {
        return read(file(options, copies));
    }

    protected final byte[] file(Map<String, String> options, CopyResult... copies) throws PluginException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter().export(SampleExam.results(copies), new Options(options), out);
        return out.toByteArray();
    }

    protected static String raw(byte[] file, String part) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(part + " is not there");
    }

    private List<Object> numbers(String text) {
        return Stream.of(text.split(" ")).map(this::number).toList();
    }
}
