package org.korrigo.export.pronote.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.export.CopyResult;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.export.ResultExporter;
import org.korrigo.spi.identity.RosterEntry;
import org.korrigo.spi.scoring.ScoreSheet;
import org.korrigo.spi.testkit.ResultExporterContract;
import org.korrigo.spi.testkit.SampleExam;

class PronoteExporterTest extends ResultExporterContract {

    private static final CopyResult GRADED = copy("15.5", "Bon travail", SampleExam.DUPONT);

    private final PronoteExporter exporter = new PronoteExporter();

    @Override
    protected ResultExporter exporter() {
        return exporter;
    }

    @Override
    protected int copiesIn(byte[] exported) {
        return (int) new String(exported, StandardCharsets.UTF_8).lines().count() - 1;
    }

    @Test
    void writesTheVeryBytesOfTheFormat() throws Exception {
        Options maths = new Options(Map.of("subject", "MATHS"));
        assertThat(export(maths, GRADED))
                .isEqualTo("\ufeffNOM;PRENOM;DATE_NAISSANCE;MATIERE;NOTE;COEFF;COMMENTAIRE\r\n"
                        + "DUPONT;Jean;15/03/2005;MATHS;15,50;1,0;Bon travail\r\n");
    }

    @Test
    void namesTheSubjectAfterTheExamInCapitals() throws Exception {
        assertThat(row(Options.NONE, GRADED)).isEqualTo("DUPONT;Jean;15/03/2005;BAC BLANC;15,50;1,0;Bon travail");
    }

    @ParameterizedTest
    @CsvSource({"13.125, '13,13'", "22, '20,00'", "-1, '0,00'", "9, '9,00'"})
    void writesTheMarkBetweenZeroAndTwentyWithTwoDecimals(String outOf20, String expected) throws Exception {
        assertThat(row(Options.NONE, copy(outOf20, "", SampleExam.DUPONT))).contains(";" + expected + ";1,0;");
    }

    @ParameterizedTest
    @CsvSource({"2, '2,0'", "0.5, '0,5'", "'1,25', '1,3'"})
    void writesTheCoefficientWithOneDecimal(String option, String expected) throws Exception {
        assertThat(row(new Options(Map.of("coefficient", option)), GRADED)).contains(";15,50;" + expected + ";");
    }

    @Test
    void refusesACoefficientThatIsNone() {
        assertThat(refusal(new Options(Map.of("coefficient", "deux")), GRADED).code())
                .isEqualTo("option-invalid");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "=1+1|1+1",
                "-+@ bien|bien",
                "très\\r\\nbien\\tvu|très bien vu",
                "a;b|\"a;b\"",
                "dit \"oui\"|\"dit \"\"oui\"\"\""
            },
            delimiter = '|',
            quoteCharacter = '\0')
    void writesTheCommentOnOneHarmlessLine(String comment, String expected) throws Exception {
        assertThat(row(Options.NONE, copy("10", comment.translateEscapes(), SampleExam.DUPONT)))
                .endsWith(";1,0;" + expected);
    }

    @Test
    void cutsACommentAfterFiveHundredCharacters() throws Exception {
        String row = row(Options.NONE, copy("10", "é".repeat(600), SampleExam.DUPONT));
        assertThat(row).endsWith(";1,0;" + "é".repeat(500));
    }

    @Test
    void leavesAnUnknownBirthDateEmpty() throws Exception {
        RosterEntry student = new RosterEntry("s", "DUPONT", "Jean", Optional.empty(), "1G1", "", "");
        assertThat(row(Options.NONE, copy("10", "", student))).isEqualTo("DUPONT;Jean;;BAC BLANC;10,00;1,0;");
    }

    @Test
    void leavesOutCopiesThatAreNotGraded() throws Exception {
        assertThat(export(Options.NONE, SampleExam.waiting("A-9"), GRADED).lines())
                .hasSize(2);
    }

    @Test
    void refusesWhenNothingIsGraded() {
        assertThat(refusal(Options.NONE, SampleExam.waiting("A-9")).code()).isEqualTo("export-nothing-graded");
    }

    @Test
    void refusesAndNamesGradedCopiesWithoutAStudent() {
        PluginException refusal = refusal(Options.NONE, GRADED, SampleExam.graded("A-7", null, "1", null));
        assertThat(refusal.code()).isEqualTo("export-unidentified");
        assertThat(refusal.facts()).containsEntry("copies", "A-7");
    }

    private PluginException refusal(Options options, CopyResult... copies) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExamResults results = SampleExam.results(copies);
        PluginException[] refusal = new PluginException[1];
        assertThatThrownBy(() -> exporter.export(results, options, out))
                .isInstanceOfSatisfying(PluginException.class, e -> refusal[0] = e);
        assertThat(out.size()).isZero();
        return refusal[0];
    }

    private String row(Options options, CopyResult copy) throws PluginException, IOException {
        return export(options, copy).lines().skip(1).findFirst().orElseThrow();
    }

    private String export(Options options, CopyResult... copies) throws PluginException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(SampleExam.results(copies), options, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static CopyResult copy(String outOf20, String appreciation, RosterEntry student) {
        BigDecimal mark = new BigDecimal(outOf20);
        ScoreSheet scores = new ScoreSheet(List.of(), mark, new BigDecimal(20), mark, List.of());
        return new CopyResult("A-1", Optional.of(student), "GRADED", true, scores, appreciation, Optional.empty());
    }
}
