package org.korrigo.reader.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.korrigo.reader.pdf.internal.DarkCorner.BOTTOM_RIGHT;
import static org.korrigo.reader.pdf.internal.DarkCorner.assertDarkOnlyIn;
import static org.korrigo.reader.pdf.internal.DarkCorner.dark;
import static org.korrigo.reader.pdf.internal.DarkCorner.darkest;
import static org.korrigo.reader.pdf.internal.DarkCorner.mean;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.EncodedImage;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.PageCut;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/** What is seen of pages. Each picture has a dark corner, so that a wrong turn shows. */
class PdfPagesTest {

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
    void thumbnails_come_in_the_order_asked_and_an_eighth_in_size() throws Exception {
        pdf.jpeg(Scans.jpeg(Scans.colour(640, 448)), A4);
        pdf.jpeg(Scans.jpeg(Scans.grey(800, 200)), A4);
        saved();

        List<GreyImage> thumbnails =
                reader.thumbnails(document, List.of(pages.get(1), pages.get(0)), Cancellation.NEVER);

        assertThat(thumbnails).extracting(GreyImage::width).containsExactly(100, 80);
        assertThat(thumbnails.get(0).dpi()).isCloseTo(800 / 8.27 / 8, within(0.05));
    }

    @ParameterizedTest
    @EnumSource(Rotation.class)
    void a_declared_rotation_is_applied_to_all_views(Rotation declared) throws Exception {
        PDPage page = pdf.jpeg(Scans.jpeg(dark(BufferedImage.TYPE_BYTE_GRAY)), A4);
        page.setRotation(declared.degrees());
        PageFacts facts = saved();
        Region corner = BOTTOM_RIGHT.turned(declared);

        assertDarkOnlyIn(
                corner, reader.thumbnails(document, pages, Cancellation.NEVER).get(0));
        assertDarkOnlyIn(corner, reader.luma(document, facts, Region.WHOLE, Rotation.NONE));
        assertThat(mean(reader.luma(document, facts, corner, Rotation.NONE))).isLessThan(10);
    }

    @ParameterizedTest
    @EnumSource(Rotation.class)
    void a_look_is_the_same_before_and_after_the_thumbnail_was_made(Rotation asked) throws Exception {
        pdf.jpeg(Scans.jpeg(Scans.colour(640, 448)), A4).setRotation(270);
        PageFacts facts = saved();
        Region part = new Region(0.3, 0.55, 0.4, 0.2);

        GreyImage before = reader.luma(document, facts, part, asked);
        reader.thumbnails(document, pages, Cancellation.NEVER);
        GreyImage after = reader.luma(document, facts, part, asked);

        assertThat(after.luma()).isEqualTo(before.luma());
        assertThat(after.dpi()).isEqualTo(before.dpi());
        assertThat(after.width()).isEqualTo(before.width());
    }

    @ParameterizedTest
    @EnumSource(Rotation.class)
    void an_asked_rotation_turns_the_region_upright(Rotation asked) throws Exception {
        pdf.jpeg(Scans.jpeg(dark(BufferedImage.TYPE_BYTE_GRAY)), A4).setRotation(90);
        PageFacts facts = saved();

        GreyImage upright = reader.luma(document, facts, Region.WHOLE, asked);

        assertDarkOnlyIn(BOTTOM_RIGHT.turned(Rotation.CLOCKWISE_90.then(asked)), upright);
    }

    @ParameterizedTest
    @EnumSource(Rotation.class)
    void a_page_that_turns_its_image_is_seen_as_displayed(Rotation turn) throws Exception {
        Matrix place = new Matrix(A4.getWidth(), 0, 0, A4.getHeight(), 0, 0);
        float w = A4.getWidth();
        float h = A4.getHeight();
        place = switch (turn) {
            case NONE -> place;
            case CLOCKWISE_90 -> new Matrix(0, -h, w, 0, 0, h);
            case HALF_TURN -> new Matrix(-w, 0, 0, -h, w, h);
            case CLOCKWISE_270 -> new Matrix(0, h, -w, 0, w, 0);
        };
        pdf.image(
                JPEGFactory.createFromByteArray(pdf.document, Scans.jpeg(dark(BufferedImage.TYPE_BYTE_GRAY))),
                A4,
                place);
        PageFacts facts = saved();

        assertDarkOnlyIn(
                BOTTOM_RIGHT.turned(turn),
                reader.thumbnails(document, pages, Cancellation.NEVER).get(0));
        EncodedImage cut = reader.cut(document, facts, new PageCut(Region.WHOLE, Rotation.NONE, List.of()));
        assertThat(cut.mediaType()).isEqualTo("image/jpeg");
        assertThat(cut.width() > cut.height()).isEqualTo(turn == Rotation.NONE || turn == Rotation.HALF_TURN);
    }

    @Test
    void the_half_of_a_sheet_is_a_lossless_crop() throws Exception {
        byte[] jpeg = Scans.jpeg(Scans.grey(830, 587));
        pdf.jpeg(jpeg, TestPdf.A3_LANDSCAPE);
        PageFacts facts = saved();

        EncodedImage right = reader.cut(document, facts, new PageCut(Region.RIGHT_HALF, Rotation.NONE, List.of()));

        int[] whole = Scans.samples(jpeg)[0];
        int[] half = Scans.samples(right.bytes())[0];
        assertThat(right.width()).isEqualTo(830 - 416);
        assertThat(right.height()).isEqualTo(587);
        for (int y = 0; y < right.height(); y++) {
            for (int x = 0; x < right.width(); x++) {
                assertThat(half[y * right.width() + x]).isEqualTo(whole[y * 830 + 416 + x]);
            }
        }
    }

    @Test
    void hidden_regions_are_those_of_the_upright_result() throws Exception {
        pdf.jpeg(Scans.jpeg(dark(BufferedImage.TYPE_BYTE_GRAY)), A4).setRotation(90);
        PageFacts facts = saved();
        Region corner = BOTTOM_RIGHT.turned(Rotation.CLOCKWISE_90).turned(Rotation.HALF_TURN);

        EncodedImage hidden =
                reader.cut(document, facts, new PageCut(Region.WHOLE, Rotation.HALF_TURN, List.of(corner)));
        EncodedImage elsewhere =
                reader.cut(document, facts, new PageCut(Region.WHOLE, Rotation.HALF_TURN, List.of(BOTTOM_RIGHT)));

        assertThat(darkest(Scans.decode(hidden.bytes()))).isGreaterThan(150);
        assertThat(darkest(Scans.decode(elsewhere.bytes()))).isLessThan(20);
        assertThat(hidden.width()).isEqualTo(448);
    }
}
