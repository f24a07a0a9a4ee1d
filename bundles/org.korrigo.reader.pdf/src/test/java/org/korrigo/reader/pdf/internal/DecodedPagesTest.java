package org.korrigo.reader.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.korrigo.reader.pdf.internal.DarkCorner.BOTTOM_RIGHT;
import static org.korrigo.reader.pdf.internal.DarkCorner.assertDarkOnlyIn;
import static org.korrigo.reader.pdf.internal.DarkCorner.dark;
import static org.korrigo.reader.pdf.internal.DarkCorner.darkest;
import static org.korrigo.reader.pdf.internal.DarkCorner.grey;
import static org.korrigo.reader.pdf.internal.DarkCorner.mean;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.EncodedImage;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageCut;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/** What is seen of pages. Each picture has a dark corner, so that a wrong turn shows. */
class DecodedPagesTest {

    private static final PDRectangle A4 = PDRectangle.A4;

    @TempDir
    Path directory;

    private final TestPdf pdf = new TestPdf();
    private final PdfReader reader = new PdfReader(new InProcess());
    private Document document;
    private List<PageFacts> pages;

    @AfterEach
    void close() throws Exception {
        pdf.close();
    }

    private PageFacts saved() throws Exception {
        document = new Document(pdf.save(directory), "application/pdf");
        pages = reader.index(document, Cancellation.NEVER).pages();
        return pages.get(0);
    }

    @Test
    void a_fax_page_stays_black_and_white_and_exact() throws Exception {
        BufferedImage page = Scans.bilevel(643, 451);
        pdf.fax(page, A4);
        PageFacts facts = saved();

        EncodedImage cut = reader.cut(document, facts, new PageCut(Region.WHOLE, Rotation.NONE, List.of()));

        BufferedImage png = Scans.decode(cut.bytes());
        assertThat(cut.mediaType()).isEqualTo("image/png");
        assertThat(png.getColorModel().getPixelSize()).isEqualTo(1);
        for (int y = 0; y < 451; y++) {
            for (int x = 0; x < 643; x++) {
                assertThat(png.getRGB(x, y)).isEqualTo(page.getRGB(x, y));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Rotation.class)
    void decoded_pages_are_turned_in_their_pixels_and_hide_what_must_be_hidden(Rotation asked) throws Exception {
        pdf.fax(dark(BufferedImage.TYPE_BYTE_BINARY), A4);
        PageFacts facts = saved();
        Region corner = BOTTOM_RIGHT.turned(asked);

        EncodedImage open = reader.cut(document, facts, new PageCut(Region.WHOLE, asked, List.of()));
        EncodedImage hidden = reader.cut(document, facts, new PageCut(Region.WHOLE, asked, List.of(corner)));

        assertDarkOnlyIn(corner, grey(Scans.decode(open.bytes())));
        assertThat(darkest(Scans.decode(hidden.bytes()))).isGreaterThan(200);
    }

    @Test
    void lossless_grey_pages_become_grey_jpegs() throws Exception {
        pdf.lossless(dark(BufferedImage.TYPE_BYTE_GRAY), A4);
        PageFacts facts = saved();

        EncodedImage cut = reader.cut(document, facts, new PageCut(Region.WHOLE, Rotation.NONE, List.of()));

        assertThat(cut.mediaType()).isEqualTo("image/jpeg");
        assertThat(Scans.samples(cut.bytes())).hasDimensions(1, 640 * 448);
        assertDarkOnlyIn(BOTTOM_RIGHT, grey(Scans.decode(cut.bytes())));
    }

    @Test
    void a_progressive_jpeg_is_decoded() throws Exception {
        pdf.jpeg(Scans.progressiveJpeg(dark(BufferedImage.TYPE_INT_RGB)), A4);
        PageFacts facts = saved();

        assertDarkOnlyIn(
                BOTTOM_RIGHT,
                reader.thumbnails(document, pages, Cancellation.NEVER).get(0));
        assertDarkOnlyIn(BOTTOM_RIGHT, reader.luma(document, facts, Region.WHOLE, Rotation.NONE));
    }

    @Test
    void a_jpeg_whose_tables_lack_a_code_hides_by_encoding_anew() throws Exception {
        BufferedImage middleGrey = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = middleGrey.createGraphics();
        graphics.setColor(new java.awt.Color(128, 128, 128));
        graphics.fillRect(0, 0, 64, 64);
        pdf.jpeg(Scans.jpegWithOwnTables(middleGrey), A4);
        PageFacts facts = saved();

        EncodedImage cut =
                reader.cut(document, facts, new PageCut(Region.WHOLE, Rotation.NONE, List.of(Region.LEFT_HALF)));

        BufferedImage seen = Scans.decode(cut.bytes());
        assertThat(seen.getRaster().getSample(8, 30, 0)).isGreaterThan(215);
        assertThat(seen.getRaster().getSample(56, 30, 0)).isBetween(115, 140);
    }

    @Test
    void a_page_of_image_and_text_is_drawn() throws Exception {
        pdf.text(pdf.jpeg(Scans.jpeg(dark(BufferedImage.TYPE_BYTE_GRAY)), A4), "HELLO", RenderingMode.FILL);
        PageFacts facts = saved();

        GreyImage seen = reader.luma(document, facts, Region.WHOLE, Rotation.NONE);

        assertThat(facts.image()).isEmpty();
        assertThat(seen.dpi()).isCloseTo(200, within(1.0));
        assertThat(mean(reader.luma(document, facts, BOTTOM_RIGHT, Rotation.NONE)))
                .isLessThan(10);
        assertThat(mean(reader.luma(document, facts, new Region(0.15, 0.84, 0.2, 0.05), Rotation.NONE)))
                .isBetween(100.0, 250.0);
    }

    @Test
    void a_damaged_jpeg_a_short_fax_and_a_short_bitmap_are_errors_and_not_blank() throws Exception {
        pdf.jpeg(Scans.jpeg(Scans.grey(400, 300)), A4);
        shorten(0);
        pdf.fax(Scans.bilevel(400, 300), A4);
        shorten(1);
        pdf.lossless(Scans.grey(400, 300), A4);
        shorten(2);
        pdf.jpeg(Scans.progressiveJpeg(Scans.grey(400, 300)), A4);
        shorten(3);
        pdf.text(pdf.jpeg(Scans.jpeg(Scans.grey(400, 300)), A4), "drawn", RenderingMode.FILL);
        shorten(4);
        saved();

        for (PageFacts page : pages) {
            PluginException e = catchThrowableOfType(
                    PluginException.class, () -> reader.thumbnails(document, List.of(page), Cancellation.NEVER));
            assertThat(e).as("page %d", page.number()).isNotNull();
            assertThat(e.code()).isEqualTo("image-undecodable");
            assertThat(e.facts()).containsEntry("page", Integer.toString(page.number()));
        }
    }

    @Test
    void a_form_that_draws_itself_is_an_error() throws Exception {
        pdf.text(pdf.lossless(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), A4), "x", RenderingMode.FILL);
        COSStream form = new COSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        COSArray box = new COSArray();
        for (int side : new int[] {0, 0, 500, 500}) {
            box.add(COSInteger.get(side));
        }
        form.setItem(COSName.BBOX, box);
        COSDictionary resources = pdf.document.getPage(0).getResources().getCOSObject();
        resources.getCOSDictionary(COSName.XOBJECT).setItem("Loop", form);
        form.setItem(COSName.RESOURCES, resources);
        try (var out = form.createOutputStream()) {
            out.write("/Loop Do /Loop Do".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        try (var out = pdf.document.getPage(0).getContentStreams().next().createOutputStream()) {
            out.write("/Loop Do".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        PageFacts facts = saved();

        PluginException e = catchThrowableOfType(
                PluginException.class, () -> reader.luma(document, facts, Region.WHOLE, Rotation.NONE));

        assertThat(e.code()).isEqualTo("image-undecodable");
    }

    private void shorten(int page) throws Exception {
        COSDictionary images =
                pdf.document.getPage(page).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        COSStream image = images.getCOSStream(images.keySet().iterator().next());
        byte[] bytes;
        try (var in = image.createRawInputStream()) {
            bytes = in.readAllBytes();
        }
        try (var out = image.createRawOutputStream()) {
            out.write(bytes, 0, bytes.length * 2 / 3);
        }
    }
}
