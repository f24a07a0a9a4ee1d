package org.korrigo.reader.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.reader.pdf.internal.document.Limits;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.DocumentIndex;
import org.korrigo.spi.document.PageDefect;
import org.korrigo.spi.document.PageFacts;

class RefusalTest {

    private static final PDRectangle A4 = PDRectangle.A4;

    @TempDir
    Path directory;

    private final PdfReader reader = new PdfReader(new InProcess());

    @Test
    void what_is_not_a_pdf_is_refused() throws Exception {
        assertThat(refusal("<html><body>Session expired</body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("not-a-document");
        assertThat(refusal(Scans.jpeg(Scans.grey(64, 48)))).isEqualTo("not-a-document");
        assertThat(refusal(new byte[0])).isEqualTo("document-empty");
        assertThat(refusal("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo("document-truncated");
    }

    @Test
    void a_pdf_without_pages_is_refused() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            assertThat(refusal(pdf.bytes())).isEqualTo("document-empty");
        }
    }

    /** As an administrator may set them. */
    @Test
    void what_is_beyond_the_limits_of_this_server_is_refused() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            pdf.jpeg(Scans.jpeg(Scans.grey(64, 48)), A4);
            pdf.jpeg(Scans.jpeg(Scans.grey(640, 480)), A4);
            pdf.jpeg(Scans.jpeg(Scans.grey(64, 48)), new PDRectangle(900, 400));
            Document document = new Document(pdf.save(directory), "application/pdf");
            PdfReader few = new PdfReader(new InProcess(), new Limits(2, 200_000_000, 2000, 1 << 20));
            PdfReader small = new PdfReader(new InProcess(), new Limits(3, 100_000, 300, 1 << 20));

            PluginException e =
                    catchThrowableOfType(PluginException.class, () -> few.index(document, Cancellation.NEVER));
            assertThat(e.code()).isEqualTo("document-too-large");
            assertThat(e.facts()).containsEntry("most", "2");
            assertThat(small.index(document, Cancellation.NEVER).pages())
                    .extracting(page -> page.defect().map(PageDefect::code).orElse("sound"))
                    .containsExactly("sound", "image-too-large", "page-too-large");
            assertThat(reader.index(document, Cancellation.NEVER).pages())
                    .allMatch(page -> page.defect().isEmpty());
        }
    }

    @Test
    void a_pdf_that_needs_a_password_is_refused_and_one_that_opens_without_is_read() throws Exception {
        byte[] locked = encrypted("secret");
        byte[] open = encrypted("");

        assertThat(refusal(locked)).isEqualTo("document-encrypted");
        assertThat(onlyPage(Files.write(directory.resolve("open.pdf"), open))
                        .image()
                        .orElseThrow()
                        .offset())
                .isEqualTo(-1);
    }

    private static byte[] encrypted(String password) throws IOException {
        try (TestPdf pdf = new TestPdf()) {
            pdf.jpeg(Scans.jpeg(Scans.grey(64, 48)), A4);
            pdf.document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return pdf.bytes();
        }
    }

    @Test
    void a_file_cut_short_is_never_read_in_silence() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            for (int i = 0; i < 3; i++) {
                pdf.jpeg(Scans.jpeg(Scans.grey(200 + i, 300)), A4);
            }
            byte[] whole = pdf.bytes();

            for (int percent : new int[] {25, 50, 75, 90, 97, 99}) {
                byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
                assertThat(outcome(cut)).as("%d %%", percent).isIn("document-truncated", "repaired");
            }
            assertThat(outcome(whole)).isEqualTo("sound");
        }
    }

    @Test
    void a_file_whose_line_ends_were_translated_is_never_read_in_silence() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            pdf.jpeg(Scans.jpeg(Scans.grey(200, 300)), A4);
            String translated = new String(pdf.bytes(), StandardCharsets.ISO_8859_1).replace("\n", "\r\n");

            assertThat(outcome(translated.getBytes(StandardCharsets.ISO_8859_1)))
                    .isIn("document-truncated", "repaired");
        }
    }

    @Test
    void too_many_pages_are_refused() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            PDPage page = pdf.jpeg(Scans.jpeg(Scans.grey(8, 8)), A4);
            COSArray kids =
                    pdf.document.getDocumentCatalog().getPages().getCOSObject().getCOSArray(COSName.KIDS);
            for (int i = 0; i < 2500; i++) {
                kids.add(page.getCOSObject());
            }

            assertThat(refusal(pdf.bytes())).isEqualTo("document-too-large");
        }
    }

    private PageFacts onlyPage(Path file) throws Exception {
        DocumentIndex index = index(file);
        assertThat(index.pages()).hasSize(1);
        return index.pages().get(0);
    }

    private DocumentIndex index(Path file) throws PluginException, InterruptedException {
        return reader.index(new Document(file, "application/pdf"), Cancellation.NEVER);
    }

    private String refusal(byte[] bytes) throws IOException {
        Path file = Files.write(Files.createTempFile(directory, "bad", ".pdf"), bytes);
        return catchThrowableOfType(PluginException.class, () -> index(file)).code();
    }

    private String outcome(byte[] bytes) throws Exception {
        Path file = Files.write(Files.createTempFile(directory, "bad", ".pdf"), bytes);
        try {
            return index(file).remarks().stream()
                    .map(PageDefect::code)
                    .findFirst()
                    .orElse("sound");
        } catch (PluginException e) {
            return e.code();
        }
    }
}
