package org.korrigo.reader.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.DocumentIndex;
import org.korrigo.spi.document.ImageFacts;
import org.korrigo.spi.document.PageDefect;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Rotation;

class PdfIndexTest {

    private static final PDRectangle A4 = PDRectangle.A4;

    @TempDir
    Path directory;

    private final PdfReader reader = new PdfReader(new InProcess());

    @Test
    void a_scanned_sheet_is_told_by_its_stream_in_the_file() throws Exception {
        byte[] jpeg = Scans.jpeg(Scans.colour(640, 452));
        try (TestPdf pdf = new TestPdf()) {
            pdf.jpeg(jpeg, TestPdf.A3_LANDSCAPE);
            Path file = pdf.save(directory);

            PageFacts page = onlyPage(file);

            ImageFacts image = page.image().orElseThrow();
            assertThat(page.size().widthMm()).isCloseTo(420, within(0.1));
            assertThat(page.size().isSpread()).isTrue();
            assertThat(image.codec()).isEqualTo("jpeg");
            assertThat(image.width()).isEqualTo(640);
            assertThat(image.height()).isEqualTo(452);
            assertThat(slice(file, image)).isEqualTo(jpeg);
            assertThat(image.digest())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(jpeg)));
        }
    }

    @Test
    void every_codec_of_scanners_is_named_and_located() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            pdf.fax(Scans.bilevel(400, 300), A4);
            pdf.lossless(Scans.grey(400, 300), A4);

            DocumentIndex index = index(pdf.save(directory));

            assertThat(index.pages())
                    .extracting(page -> page.image().orElseThrow().codec())
                    .containsExactly("ccitt", "flate");
            assertThat(index.pages())
                    .allMatch(page -> page.image().orElseThrow().offset() > 0);
            assertThat(index.remarks()).isEmpty();
        }
    }

    @Test
    void a_declared_rotation_and_a_user_unit_change_the_size_as_displayed() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            PDPage page = pdf.jpeg(Scans.jpeg(Scans.grey(64, 48)), A4);
            page.setRotation(270);
            page.setUserUnit(2);

            PageFacts facts = onlyPage(pdf.save(directory));

            assertThat(facts.declaredRotation()).isEqualTo(Rotation.CLOCKWISE_270);
            assertThat(facts.size().widthMm()).isCloseTo(594, within(0.1));
            assertThat(facts.size().heightMm()).isCloseTo(420, within(0.1));
        }
    }

    @Test
    void invisible_text_leaves_a_page_one_image_and_visible_text_does_not() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            pdf.text(pdf.jpeg(Scans.jpeg(Scans.grey(64, 48)), A4), "found by OCR", RenderingMode.NEITHER);
            pdf.text(pdf.jpeg(Scans.jpeg(Scans.grey(64, 48)), A4), "stamped", RenderingMode.FILL);

            assertThat(index(pdf.save(directory)).pages())
                    .extracting(page -> page.image().isPresent())
                    .containsExactly(true, false);
        }
    }

    @Test
    void a_small_a_turned_or_a_masked_image_is_not_the_whole_page() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            byte[] jpeg = Scans.jpeg(Scans.grey(64, 48));
            PDImageXObject image = JPEGFactory.createFromByteArray(pdf.document, jpeg);
            pdf.image(image, A4, new Matrix(A4.getWidth() / 2, 0, 0, A4.getHeight(), 0, 0));
            pdf.image(image, A4, new Matrix(0, A4.getHeight(), -A4.getWidth(), 0, A4.getWidth(), 0));
            PDImageXObject masked = JPEGFactory.createFromByteArray(pdf.document, jpeg);
            masked.getCOSObject().setItem(COSName.SMASK, image);
            pdf.image(masked, A4);

            assertThat(index(pdf.save(directory)).pages())
                    .allMatch(page -> page.image().isEmpty())
                    .hasSize(3);
        }
    }

    @Test
    void a_missing_page_is_listed_with_its_defect() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            pdf.jpeg(Scans.jpeg(Scans.grey(64, 48)), A4);
            COSDictionary pages = pdf.document.getDocumentCatalog().getPages().getCOSObject();
            COSArray kids = pages.getCOSArray(COSName.KIDS);
            kids.add(0, COSInteger.get(7));
            pages.setInt(COSName.COUNT, Integer.MAX_VALUE);

            DocumentIndex index = index(pdf.save(directory));

            assertThat(index.pages()).hasSize(2);
            assertThat(defect(index.pages().get(0)).code()).isEqualTo("page-missing");
            assertThat(index.pages().get(1).image()).isPresent();
        }
    }

    @Test
    void an_image_or_a_page_of_absurd_size_is_a_defect_of_its_page() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            pdf.lossless(Scans.grey(64, 48), A4);
            image(pdf, 0).setInt(COSName.WIDTH, 30_000);
            image(pdf, 0).setInt(COSName.HEIGHT, 30_000);
            pdf.lossless(Scans.grey(64, 48), new PDRectangle(0, 0, 1_000_000, 1_000_000));
            pdf.lossless(Scans.grey(64, 48), A4);

            assertThat(index(pdf.save(directory)).pages())
                    .extracting(page -> page.defect().map(PageDefect::code).orElse("sound"))
                    .containsExactly("image-too-large", "page-too-large", "sound");
        }
    }

    @Test
    void a_page_description_that_swells_is_a_defect_of_its_page() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            PDPage page = pdf.jpeg(Scans.jpeg(Scans.grey(64, 48)), A4);
            try (var out = page.getContentStreams().next().createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 64; i++) {
                    out.write(blanks);
                }
            }

            assertThat(defect(onlyPage(pdf.save(directory))).code()).isEqualTo("page-too-complex");
        }
    }

    @Test
    void a_jpeg_without_its_header_is_a_defect_of_its_page() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            pdf.jpeg(Scans.jpeg(Scans.grey(64, 48)), A4);
            try (var out = image(pdf, 0).createRawOutputStream()) {
                out.write("no picture".getBytes(StandardCharsets.US_ASCII));
            }

            assertThat(defect(onlyPage(pdf.save(directory))).code()).isEqualTo("image-undecodable");
        }
    }

    @Test
    void recompressed_jpegs_do_not_lie_in_the_file_as_they_are() throws Exception {
        BufferedImage picture = Scans.grey(64, 48);
        byte[] jpeg = Scans.jpeg(picture);
        try (TestPdf pdf = new TestPdf()) {
            pdf.jpeg(jpeg, A4);
            COSArray filters = new COSArray();
            filters.add(COSName.FLATE_DECODE);
            filters.add(COSName.DCT_DECODE);
            image(pdf, 0).setItem(COSName.FILTER, filters);
            try (var out = image(pdf, 0).createRawOutputStream();
                    var deflated = new java.util.zip.DeflaterOutputStream(out)) {
                deflated.write(jpeg);
            }

            ImageFacts facts = onlyPage(pdf.save(directory)).image().orElseThrow();

            assertThat(facts.codec()).isEqualTo("jpeg");
            assertThat(facts.offset()).isEqualTo(-1);
        }
    }

    private static COSStream image(TestPdf pdf, int page) {
        COSDictionary images =
                pdf.document.getPage(page).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return images.getCOSStream(images.keySet().iterator().next());
    }

    private static byte[] slice(Path file, ImageFacts image) throws IOException {
        return Arrays.copyOfRange(
                Files.readAllBytes(file), (int) image.offset(), (int) (image.offset() + image.length()));
    }

    private static PageDefect defect(PageFacts page) {
        return page.defect().orElseThrow();
    }

    private PageFacts onlyPage(Path file) throws Exception {
        DocumentIndex index = index(file);
        assertThat(index.pages()).hasSize(1);
        return index.pages().get(0);
    }

    private DocumentIndex index(Path file) throws PluginException, InterruptedException {
        return reader.index(new Document(file, "application/pdf"), Cancellation.NEVER);
    }
}
