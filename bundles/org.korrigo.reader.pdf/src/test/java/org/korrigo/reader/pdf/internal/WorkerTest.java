package org.korrigo.reader.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.DocumentIndex;
import org.korrigo.spi.document.EncodedImage;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageCut;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.worker.internal.classpath.JvmClassPath;
import org.korrigo.worker.internal.pool.PoolSettings;
import org.korrigo.worker.internal.pool.ProcessIsolation;

/** The whole way, through a real child process. */
class WorkerTest {

    @TempDir
    Path directory;

    @Test
    void a_document_is_read_in_a_child_process() throws Exception {
        PoolSettings settings = new PoolSettings(1, Duration.ofSeconds(30), 100, directory.resolve("scratch"));
        try (TestPdf pdf = new TestPdf();
                ProcessIsolation isolation = new ProcessIsolation(new JvmClassPath(), settings)) {
            pdf.jpeg(Scans.jpeg(Scans.colour(640, 448)), TestPdf.A3_LANDSCAPE);
            pdf.fax(Scans.bilevel(400, 300), PDRectangle.A4);
            Document document = new Document(pdf.save(directory), "application/pdf");
            PdfReader reader = new PdfReader(isolation);

            DocumentIndex index = reader.index(document, Cancellation.NEVER);
            List<GreyImage> thumbnails = reader.thumbnails(document, index.pages(), Cancellation.NEVER);
            GreyImage luma =
                    reader.luma(document, index.pages().get(0), new Region(0.5, 0, 0.5, 0.25), Rotation.CLOCKWISE_90);
            EncodedImage cut = reader.cut(
                    document, index.pages().get(0), new PageCut(Region.LEFT_HALF, Rotation.HALF_TURN, List.of()));

            assertThat(index.remarks()).isEmpty();
            assertThat(thumbnails).extracting(GreyImage::width).containsExactly(80, 50);
            assertThat(luma.width()).isEqualTo(112);
            assertThat(luma.height()).isEqualTo(320);
            assertThat(Scans.decode(cut.bytes()).getWidth())
                    .isEqualTo(cut.width())
                    .isEqualTo(320);
        }
    }

    @Test
    void a_refusal_comes_back_from_the_child() throws Exception {
        PoolSettings settings = new PoolSettings(1, Duration.ofSeconds(30), 100, directory.resolve("scratch"));
        Path file = Files.writeString(directory.resolve("page.pdf"), "<html>");
        try (ProcessIsolation isolation = new ProcessIsolation(new JvmClassPath(), settings)) {
            PluginException e = catchThrowableOfType(PluginException.class, () -> new PdfReader(isolation)
                    .index(new Document(file, "application/pdf"), Cancellation.NEVER));

            assertThat(e.code()).isEqualTo("not-a-document");
            assertThat(e.facts()).containsEntry("kind", "a web page");
        }
    }
}
