package org.korrigo.export.column.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.export.CopyResult;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.export.ResultExporter;
import org.korrigo.spi.identity.RosterEntry;
import org.korrigo.spi.testkit.ResultExporterContract;
import org.korrigo.spi.testkit.SampleExam;

class ColumnExporterTest extends ResultExporterContract {

    private static final RosterEntry ZOE = SampleExam.student("s3", "ABADIE", "Zoé", "1G2", "");
    private static final RosterEntry EMILE = SampleExam.student("s4", "Écuyer", "Émile", "1G2", "");
    /** The school has its own order: neither by class nor by name. */
    private static final List<RosterEntry> LISTED = List.of(EMILE, SampleExam.DUPONT, ZOE, SampleExam.BEN_SALAH);

    private static final CopyResult DUPONT_14_75 = SampleExam.graded("A-0003", SampleExam.DUPONT, "7.25", null);
    private static final CopyResult EMILE_9_5 = SampleExam.graded("A-0001", EMILE, "2", null);

    private final ColumnExporter exporter = new ColumnExporter();

    @Override
    protected ResultExporter exporter() {
        return exporter;
    }

    @Override
    protected int copiesIn(byte[] exported) {
        return (int) new String(exported, StandardCharsets.UTF_8).lines().count();
    }

    @Test
    void givesEveryListedStudentALineInTheOrderOfTheList() throws Exception {
        assertThat(export(Map.of(), EMILE_9_5, DUPONT_14_75, waitingOf(ZOE))).isEqualTo("9,50\r\n14,75\r\n\r\nAbs\r\n");
    }

    @Test
    void sortsNamesAsAFrenchDictionary() throws Exception {
        assertThat(export(Map.of("order", "name"), EMILE_9_5, DUPONT_14_75, waitingOf(ZOE)))
                .as("Abadie, Ben Salah, Dupont, Écuyer")
                .isEqualTo("\r\nAbs\r\n14,75\r\n9,50\r\n");
    }

    @Test
    void sortsCopiesByTheirNumberAndLeavesOutWhoHasNone() throws Exception {
        CopyResult unknown = SampleExam.graded("A-0002", null, "0", null);
        assertThat(export(Map.of("order", "number"), DUPONT_14_75, unknown, EMILE_9_5))
                .isEqualTo("9,50\r\n7,50\r\n14,75\r\n");
    }

    @Test
    void keepsToOneClass() throws Exception {
        assertThat(export(Map.of("class", "1G2"), EMILE_9_5, DUPONT_14_75)).isEqualTo("9,50\r\nAbs\r\n");
    }

    @Test
    void writesTotalsPointsAndTextsAsAsked() throws Exception {
        Map<String, String> options = Map.of("mark", "total", "decimal", "point", "absent", "absent·e", "missing", "-");
        assertThat(export(options, EMILE_9_5, DUPONT_14_75, waitingOf(ZOE)))
                .isEqualTo("9.5\r\n14.75\r\n-\r\nabsent·e\r\n");
    }

    @Test
    void writesOneLineACopyWithoutAClassList() throws Exception {
        ExamResults unlisted = SampleExam.results(DUPONT_14_75, EMILE_9_5);
        assertThat(write(unlisted, Map.of())).isEqualTo("14,75\r\n9,50\r\n");
    }

    @Test
    void refusesWhenNothingIsGraded() {
        assertThat(refusal(Map.of(), waitingOf(ZOE)).code()).isEqualTo("export-nothing-graded");
    }

    @Test
    void refusesGradedCopiesThatHaveNoPlaceOnTheList() {
        RosterEntry left = SampleExam.student("s9", "PARTI", "Paul", "1G1", "");
        PluginException refusal = refusal(
                Map.of(),
                DUPONT_14_75,
                SampleExam.graded("A-7", null, "1", null),
                SampleExam.graded("A-8", left, "1", null));
        assertThat(refusal.code()).isEqualTo("export-unidentified");
        assertThat(refusal.facts()).containsEntry("copies", "A-7, A-8");
    }

    @Test
    void refusesTwoCopiesOfOneStudent() {
        CopyResult again = SampleExam.graded("A-0009", SampleExam.DUPONT, "1", null);
        PluginException refusal = refusal(Map.of("order", "name"), again, DUPONT_14_75);
        assertThat(refusal.code()).isEqualTo("export-two-copies");
        assertThat(refusal.facts()).containsEntry("copies", "A-0003, A-0009");
    }

    @ParameterizedTest
    @CsvSource({"order, alphabet", "mark, percent", "decimal, ;"})
    void refusesAWordItDoesNotKnow(String key, String word) {
        PluginException refusal = refusal(Map.of(key, word), DUPONT_14_75);
        assertThat(refusal.code()).isEqualTo("option-invalid");
        assertThat(refusal.facts()).containsEntry("option", key).containsEntry("value", word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "@SUM(A1)", "-2+3", "two\nlines", "two\tcells", "\uff1d1"})
    void refusesTextThatWouldNotStayInItsCell(String text) {
        assertThat(refusal(Map.of("absent", text), DUPONT_14_75).code()).isEqualTo("option-invalid");
        assertThat(refusal(Map.of("missing", text), DUPONT_14_75).code()).isEqualTo("option-invalid");
    }

    private static CopyResult waitingOf(RosterEntry student) {
        CopyResult waiting = SampleExam.waiting("A-0008");
        return new CopyResult(
                waiting.anonymousNumber(),
                Optional.of(student),
                waiting.state(),
                false,
                waiting.scores(),
                "",
                waiting.finalPdf());
    }

    private PluginException refusal(Map<String, String> options, CopyResult... copies) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PluginException refusal = catchThrowableOfType(
                PluginException.class, () -> exporter.export(listed(copies), new Options(options), out));
        assertThat(out.size()).isZero();
        return refusal;
    }

    private String export(Map<String, String> options, CopyResult... copies) throws PluginException, IOException {
        return write(listed(copies), options);
    }

    private static ExamResults listed(CopyResult... copies) {
        ExamResults results = SampleExam.results(copies);
        return new ExamResults(
                results.exam(), results.subject(), results.date(), results.scheme(), results.copies(), LISTED);
    }

    private String write(ExamResults results, Map<String, String> options) throws PluginException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(results, new Options(options), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
