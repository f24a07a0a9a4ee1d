package org.korrigo.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.export.ExamResults;
import org.korrigo.spi.export.ResultExporter;

/** What every exporter promises. */
public abstract class ResultExporterContract {

    private Path pdf;

    protected abstract ResultExporter exporter();

    /** How many copies an exported file holds. */
    protected abstract int copiesIn(byte[] exported) throws IOException;

    @BeforeEach
    void writeAFinalPdf(@TempDir Path directory) throws IOException {
        pdf = Files.writeString(directory.resolve("final.pdf"), "%PDF-1.7 final copy");
    }

    @Test
    void exportsEveryGradedCopyOnce() throws Exception {
        assertThat(copiesIn(export(results()))).isEqualTo(2);
    }

    @Test
    void writesTheSameBytesForTheSameResults() throws Exception {
        assertThat(export(results())).isEqualTo(export(results()));
    }

    @Test
    void leavesTheStreamOpen() throws Exception {
        exporter().export(results(), Options.NONE, new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("the stream belongs to the caller");
            }
        });
    }

    @Test
    void passesOnWhatBreaksTheStream() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("connection lost");
            }
        };
        assertThatThrownBy(() -> exporter().export(results(), Options.NONE, broken))
                .isInstanceOf(IOException.class)
                .hasMessage("connection lost");
    }

    @Test
    void writesNothingWhenItRefuses() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter().export(SampleExam.results(), Options.NONE, out);
        } catch (PluginException e) {
            assertThat(e.code()).matches("[a-z][a-z0-9-]*");
            assertThat(out.size()).isZero();
        }
    }

    @Test
    void servesFourThreadsAtOnce() throws Exception {
        byte[] expected = export(results());
        assertThat(AtOnce.call(4, () -> export(results())))
                .allSatisfy(bytes -> assertThat(bytes).isEqualTo(expected));
    }

    /** Two graded copies with final PDFs. */
    protected final ExamResults results() {
        return SampleExam.results(
                SampleExam.graded("A-0002", SampleExam.BEN_SALAH, "8", pdf),
                SampleExam.graded("A-0001", SampleExam.DUPONT, "7.25", pdf));
    }

    private byte[] export(ExamResults results) throws PluginException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter().export(results, Options.NONE, out);
        return out.toByteArray();
    }
}
