package org.korrigo.export.pdfzip.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.export.CopyResult;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.export.ResultExporter;
import org.korrigo.spi.identity.RosterEntry;
import org.korrigo.spi.testkit.ResultExporterContract;
import org.korrigo.spi.testkit.SampleExam;

class PdfZipExporterTest extends ResultExporterContract {

    private final PdfZipExporter exporter = new PdfZipExporter();

    @TempDir
    Path directory;

    private Path pdf;

    @BeforeEach
    void writeAPdf() throws IOException {
        pdf = Files.writeString(directory.resolve("a.pdf"), "%PDF-1.7 copy");
    }

    @Override
    protected ResultExporter exporter() {
        return exporter;
    }

    @Override
    protected int copiesIn(byte[] exported) throws IOException {
        return entries(exported).size();
    }

    @Test
    void namesFilesAfterStudentsInTheOrderOfTheResults() throws Exception {
        assertThat(names(
                        copy(SampleExam.student("1", "d'Œuvre Léger", "Anne-Élise", "TG 3", "")),
                        copy(SampleExam.BEN_SALAH),
                        copy(SampleExam.student("3", "NGUYỄN", "Đức", "", ""))))
                .containsExactly("D-OEUVRE-LEGER_Anne-Elise_TG-3.pdf", "BEN-SALAH_Ines_1G1.pdf", "NGUYEN_Duc.pdf");
    }

    @Test
    void tellsHomonymsApartByNumber() throws Exception {
        RosterEntry lower = SampleExam.student("9", "DUPONT", "JEAN", "1g1", "");
        assertThat(names(copy(SampleExam.DUPONT), copy(lower), copy(SampleExam.DUPONT)))
                .containsExactly("DUPONT_Jean_1G1.pdf", "DUPONT_JEAN_1g1_2.pdf", "DUPONT_Jean_1G1_3.pdf");
    }

    @Test
    void namesCopiesWithoutAStudentByTheirNumber() throws Exception {
        RosterEntry unwritable = SampleExam.student("9", "\u0645\u062d\u0645\u062f", "\u0639\u0644\u064a", "1G1", "");
        assertThat(names(SampleExam.graded("A-0042", null, "1", pdf), copy(unwritable)))
                .containsExactly("A-0042.pdf", "A-1.pdf");
    }

    @Test
    void letsNoNameLeaveTheArchive() throws Exception {
        RosterEntry hostile = SampleExam.student("9", "../../etc/passwd", "C:\\x", "..", "");
        assertThat(names(copy(hostile))).containsExactly("ETC-PASSWD_C-x.pdf");
    }

    @Test
    void storesTheVeryBytesWithoutATimeOfExport() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(SampleExam.results(copy(SampleExam.DUPONT)), Options.NONE, out);
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
        ZipEntry entry = zip.getNextEntry();
        assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
        assertThat(zip.readAllBytes()).isEqualTo(Files.readAllBytes(pdf));
    }

    @Test
    void leavesOutCopiesThatAreNotGraded() throws Exception {
        assertThat(names(SampleExam.waiting("A-9"), copy(SampleExam.DUPONT))).hasSize(1);
    }

    @Test
    void refusesWhenNothingIsGraded() {
        refusal(SampleExam.results(SampleExam.waiting("A-9")), "export-nothing-graded");
    }

    @Test
    void namesTheCopiesWithoutAPdfBeforeItWritesAnything() {
        Path gone = directory.resolve("gone.pdf");
        CopyResult lost = SampleExam.graded("A-7", null, "1", gone);
        CopyResult never = SampleExam.graded("A-8", SampleExam.DUPONT, "1", null);
        PluginException refusal =
                refusal(SampleExam.results(copy(SampleExam.DUPONT), lost, never), "export-pdf-missing");
        assertThat(refusal.facts()).containsEntry("copies", "A-7, A-8");
    }

    private CopyResult copy(RosterEntry student) {
        return SampleExam.graded("A-1", student, "1", pdf);
    }

    private List<String> names(CopyResult... copies) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(SampleExam.results(copies), Options.NONE, out);
        return entries(out.toByteArray());
    }

    private PluginException refusal(ExamResults results, String code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<PluginException> refusals = new ArrayList<>();
        assertThatThrownBy(() -> exporter.export(results, Options.NONE, out))
                .isInstanceOfSatisfying(PluginException.class, refusals::add);
        assertThat(refusals.get(0).code()).isEqualTo(code);
        assertThat(out.size()).isZero();
        return refusals.get(0);
    }

    private static List<String> entries(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            names.add(entry.getName());
        }
        return names;
    }
}
