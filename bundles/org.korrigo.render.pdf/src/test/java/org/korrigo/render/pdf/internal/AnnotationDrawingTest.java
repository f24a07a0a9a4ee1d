package org.korrigo.render.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.GreyImage;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.render.Annotation;
import org.korrigo.spi.render.PlacedPage;
import org.korrigo.spi.testkit.ScannedPdf;

/** On the lower left of a page, where the paper is empty. */
class AnnotationDrawingTest {

    private static final float DPI = 200;
    private static final int PAPER = 240;
    private static final String BLACK = "#000000";

    @TempDir
    Path directory;

    private final ScannedPdf scan = ScannedPdf.a4(1);
    private Document document;

    @BeforeEach
    void write() throws IOException {
        document = scan.writeTo(directory);
    }

    @Test
    void drawsAStrokeAsWideAsThePressure() throws Exception {
        List<Annotation.Point> points = new ArrayList<>();
        for (int i = 0; i <= 20; i++) {
            points.add(new Annotation.Point(0.1 + i * 0.04, 0.98, i / 20.0));
        }
        GreyImage page = draw(new Annotation.Ink(points, 0.01, BLACK));
        double nib = 0.01 * page.width();
        assertThat((double) inkAcross(page, 0.12)).isCloseTo(nib * 0.5, within(2.5));
        assertThat((double) inkAcross(page, 0.5)).isCloseTo(nib, within(2.5));
        assertThat((double) inkAcross(page, 0.88)).isCloseTo(nib * 1.5, within(2.5));
    }

    @Test
    void leavesNoHoleWhereAStrokeCrossesItself() throws Exception {
        List<Annotation.Point> points = new ArrayList<>();
        for (int i = 0; i <= 60; i++) {
            double angle = i * Math.PI / 10;
            points.add(new Annotation.Point(0.5 + 0.004 * Math.cos(angle), 0.98 + 0.003 * Math.sin(angle), 0.5));
        }
        GreyImage page = draw(new Annotation.Ink(points, 0.01, BLACK));
        assertThat(page.at(page.width() / 2, (int) (0.98 * page.height()))).isLessThan(20);
    }

    @Test
    void drawsATapAsADot() throws Exception {
        GreyImage page = draw(new Annotation.Ink(List.of(new Annotation.Point(0.5, 0.98, 0.5)), 0.02, BLACK));
        assertThat((double) inkAcross(page, 0.5)).isCloseTo(0.02 * page.width(), within(2.5));
    }

    @Test
    void highlightsWithoutHidingTheWriting() throws Exception {
        Region over = new Region(0, 0.3, 1, 0.4);
        GreyImage plain = draw();
        GreyImage highlighted = draw(new Annotation.Highlight(over, "#ffeb3b"));
        int x = plain.width() / 4;
        List<Integer> writing = IntStream.range((int) (0.32 * plain.height()), (int) (0.6 * plain.height()))
                .filter(y -> plain.at(x, y) < 60)
                .boxed()
                .toList();
        assertThat(writing).isNotEmpty().allMatch(y -> highlighted.at(x, y) <= plain.at(x, y) + 2);
        int margin = plain.width() / 50;
        assertThat(highlighted.at(margin, plain.height() / 2)).isLessThan(plain.at(margin, plain.height() / 2) - 5);
    }

    @Test
    void drawsEverySignWithinItsRectangle() throws Exception {
        Region place = new Region(0.4, 0.965, 0.05, 0.033);
        for (Annotation.Sign sign : Annotation.Sign.values()) {
            GreyImage page = draw(new Annotation.Stamp(place, sign, BLACK));
            long inside = dark(page, place);
            assertThat(inside).as(sign.name()).isGreaterThan(200);
            assertThat(dark(page, Region.WHOLE) - dark(draw(), Region.WHOLE)).isCloseTo(inside, within(20L));
        }
    }

    @Test
    void breaksTextAtTheWidthOfItsRegionAndWritesItSearchable() throws Exception {
        String text = "Attention : ∀x∈ℝ, ∫f ≤ √2 ⇒ œuvre à vérifier";
        RenderedCopy copy = rendered(new Annotation.Text(new Region(0.3, 0.9, 0.2, 0.1), text, 0.012, BLACK));
        assertThat(copy.text().get(1).replaceAll("\\s+", " ").strip()).isEqualTo(text);
        assertThat(copy.text().get(1).strip().lines()).hasSizeGreaterThan(1);
    }

    @Test
    void drawsABoxAroundWhatStaysAsItIs() throws Exception {
        Region place = new Region(0.4, 0.965, 0.2, 0.03);
        GreyImage plain = draw();
        GreyImage boxed = draw(new Annotation.Box(place, BLACK));
        Region inner = new Region(0.41, 0.97, 0.18, 0.02);
        assertThat(dark(boxed, inner)).isEqualTo(dark(plain, inner));
        assertThat(dark(boxed, Region.WHOLE) - dark(plain, Region.WHOLE))
                .isCloseTo(
                        (long) (2 * 0.0025 * boxed.width() * (0.2 * boxed.width() + 0.03 * boxed.height())),
                        within(900L));
    }

    @Test
    void writesEveryWordOfACommentOnItsNoteHoweverSmallItsRegion() throws Exception {
        String text = "Récurrence : l’initialisation manque, l’hérédité est juste";
        RenderedCopy copy = rendered(new Annotation.Comment(
                new Region(0.7, 0.99, 0.2, 0.01),
                text,
                0.012,
                "#d32f2f",
                Optional.of("q1"),
                Optional.of(new BigDecimal("0.50"))));
        assertThat(copy.text().get(1).replaceAll("\\s+", " ").strip()).isEqualTo(text + " (+0,5)");
        GreyImage page = copy.pixels(1, DPI);
        assertThat(dark(page, Region.WHOLE)).isGreaterThan(dark(draw(), Region.WHOLE) + 500);
    }

    @Test
    void writesPointsThatAreTakenAwayWithAMinusSign() throws Exception {
        RenderedCopy copy = rendered(new Annotation.Comment(
                new Region(0.3, 0.9, 0.5, 0.05),
                "Unité",
                0.012,
                BLACK,
                Optional.empty(),
                Optional.of(new BigDecimal("-0.25"))));
        assertThat(copy.text().get(1).strip()).isEqualTo("Unité (\u22120,25)");
    }

    @Test
    void showsABoxForALetterItDoesNotHave() throws Exception {
        RenderedCopy copy =
                rendered(new Annotation.Text(new Region(0.3, 0.9, 0.5, 0.1), "a\u8a9eb\u0000c", 0.012, BLACK));
        assertThat(copy.text().get(1).strip()).isEqualTo("a\u25a1bc");
    }

    @Test
    void refusesAColourThatIsNone() {
        assertThatThrownBy(() -> rendered(new Annotation.Highlight(Region.WHOLE, "red")))
                .isInstanceOfSatisfying(
                        PluginException.class, e -> assertThat(e.code()).isEqualTo("colour-invalid"));
    }

    private GreyImage draw(Annotation... annotations) throws Exception {
        return rendered(annotations).pixels(1, DPI);
    }

    private RenderedCopy rendered(Annotation... annotations) throws Exception {
        return RenderedCopy.of(
                new PlacedPage(document, scan.facts().get(0), Region.WHOLE, Rotation.NONE, List.of(annotations)));
    }

    /** Dark pixels of a column near the bottom of the page. */
    private static int inkAcross(GreyImage page, double x) {
        int column = (int) (x * page.width());
        return (int) IntStream.range((int) (0.96 * page.height()), page.height())
                .filter(y -> page.at(column, y) < PAPER / 2)
                .count();
    }

    private static long dark(GreyImage page, Region region) {
        int left = (int) (region.x() * page.width());
        int right = (int) ((region.x() + region.width()) * page.width());
        return IntStream.range(
                        (int) (region.y() * page.height()), (int) ((region.y() + region.height()) * page.height()))
                .mapToLong(y -> IntStream.range(left, right)
                        .filter(x -> page.at(x, y) < PAPER / 2)
                        .count())
                .sum();
    }
}
