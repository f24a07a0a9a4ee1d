package org.korrigo.importer.zip.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.arrival.ImportRemark;
import org.korrigo.spi.arrival.ImportedDocument;
import org.korrigo.spi.arrival.ImportedScans;
import org.korrigo.spi.arrival.ScanImporter;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.testkit.InProcessIsolation;
import org.korrigo.spi.testkit.ScanImporterContract;
import org.korrigo.worker.internal.classpath.JvmClassPath;
import org.korrigo.worker.internal.pool.PoolSettings;
import org.korrigo.worker.internal.pool.ProcessIsolation;

class ZipImporterTest extends ScanImporterContract {

    @TempDir
    Path directory;

    @Override
    protected ScanImporter importer() {
        return new ZipImporter(new InProcessIsolation());
    }

    @Override
    protected Document sample(Path folder) throws IOException {
        Path file = new TestZip().pdf("b.pdf").pdf("a.pdf").jpeg("c.jpg").writeTo(folder);
        return new Document(file, "application/zip");
    }

    @Test
    void documents_come_in_the_order_in_which_people_number_files() throws Exception {
        var zip = new TestZip()
                .pdf("lot 10.pdf")
                .pdf("Lot 2.pdf")
                .pdf("lot 1.pdf")
                .pdf("b/1.pdf")
                .pdf("lot 002.pdf");

        assertThat(new Unzipped(directory).namesIn(zip))
                .containsExactly("1.pdf", "lot 1.pdf", "Lot 2.pdf", "lot 002.pdf", "lot 10.pdf");
    }

    @Test
    void a_list_of_names_tells_another_order() throws Exception {
        var list = "\uFEFF# le second d'abord\r\nb.pdf\r\n\r\nsub\\c.pdf\r\n".getBytes(StandardCharsets.UTF_8);
        var zip = new TestZip()
                .pdf("a.pdf")
                .put("Ordre.txt", list)
                .pdf("b.pdf")
                .pdf("sub/c.pdf")
                .pdf("0.pdf");

        assertThat(new Unzipped(directory).namesIn(zip)).containsExactly("b.pdf", "c.pdf", "0.pdf", "a.pdf");
    }

    @Test
    void a_list_that_names_what_is_not_there_is_refused() throws Exception {
        var zip = new TestZip().pdf("a.pdf").put("order.txt", "a.pdf\nz.pdf".getBytes(StandardCharsets.UTF_8));

        var refusal = new Unzipped(directory).refusalOf(zip);

        assertThat(refusal.code()).isEqualTo("archive-order");
        assertThat(refusal.facts()).containsEntry("entry", "z.pdf");
    }

    @Test
    void images_of_one_folder_are_one_document_and_a_tiff_of_several_pages_is_one_by_itself() throws Exception {
        var zip = new TestZip()
                .jpeg("copie 2/page 10.jpg")
                .jpeg("copie 2/page 9.jpg")
                .jpeg("copie 1/p1.jpg")
                .jpeg("top1.jpg")
                .jpeg("top2.jpg")
                .put("copie 2/page 9b.tif", tiff(8))
                .put("copie 2/page 8.tif", tiff(0));

        List<ImportedDocument> documents = new Unzipped(directory).of(zip).documents();

        assertThat(documents)
                .extracting(ImportedDocument::name)
                .containsExactly("p1.jpg", "copie 2", "page 9b.tif", "lot.zip");
        assertThat(documents.get(1).files())
                .extracting(Document::mediaType)
                .containsExactly("image/tiff", "image/jpeg", "image/jpeg");
        assertThat(documents.get(1).origin()).isEqualTo("copie 2/page 8.tif \u2026 copie 2/page 10.jpg");
        assertThat(documents.get(3).files()).hasSize(2);
    }

    /** A directory without fields. @param next where the second one is said to be */
    private static byte[] tiff(int next) {
        return ByteBuffer.allocate(14)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("II*\0".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 0)
                .putInt(next)
                .array();
    }

    @Test
    void what_computers_leave_in_archives_is_passed_over_and_what_people_put_there_is_named() throws Exception {
        byte[] text = "bonjour".getBytes(StandardCharsets.UTF_8);
        var zip = new TestZip()
                .put("__MACOSX/._a.pdf", text)
                .put(".DS_Store", text)
                .put("Thumbs.db", text)
                .put("folder/", new byte[0])
                .put("notes.txt", text)
                .pdf("a.pdf");

        ImportedScans scans = new Unzipped(directory).of(zip);

        assertThat(scans.documents()).extracting(ImportedDocument::name).containsExactly("a.pdf");
        assertThat(scans.remarks())
                .containsExactly(new ImportRemark("entry-left-out", "notes.txt is neither a PDF nor an image."));
    }

    @Test
    void a_file_is_what_its_first_bytes_say() throws Exception {
        var zip = new TestZip().put("scan.jpg", TestZip.pdf(1)).put("liste.pdf", "Nom;Classe".getBytes());

        ImportedScans scans = new Unzipped(directory).of(zip);

        assertThat(scans.documents().get(0).files())
                .extracting(Document::mediaType)
                .containsExactly("application/pdf");
        assertThat(scans.remarks()).hasSize(1);
    }

    @Test
    void names_of_old_windows_programs_are_read() throws Exception {
        var zip = new TestZip(Charset.forName("IBM850")).pdf("Élèves de 1ère.pdf");

        assertThat(new Unzipped(directory).namesIn(zip)).containsExactly("Élèves de 1ère.pdf");
    }

    @Test
    void the_whole_way_goes_through_a_real_child() throws Exception {
        PoolSettings settings = new PoolSettings(1, Duration.ofSeconds(30), 5, directory.resolve("scratch"));
        try (ProcessIsolation children = new ProcessIsolation(new JvmClassPath(), settings)) {
            var zip = new TestZip().pdf("a.pdf").pdf("b.pdf");

            List<ImportedDocument> documents =
                    new Unzipped(directory, children).of(zip).documents();

            assertThat(documents).extracting(ImportedDocument::name).containsExactly("a.pdf", "b.pdf");
            assertThat(Files.readAllBytes(documents.get(1).files().get(0).file()))
                    .isEqualTo(TestZip.pdf("b.pdf".hashCode()));
        }
    }
}
