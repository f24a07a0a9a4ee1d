package org.korrigo.demo.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.korrigo.demo.Layouts;
import org.korrigo.demo.internal.hand.TypefaceCase;
import org.korrigo.demo.internal.paper.Handwriting;
import org.korrigo.demo.internal.paper.Sketch;
import org.korrigo.demo.internal.pupil.BookletWriter;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

/** What is drawn stands where the layout has it; pages are drawn here without a scanner, ten pixels a millimetre. */
class PrintedZonesTest {

    private static final int WIDTH = 2100;
    private static final int HEIGHT = 2970;

    static Stream<BookletLayout> layouts() {
        return Layouts.all();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_zone_has_ink_on_its_page(BookletLayout layout) throws IOException {
        int pages = layout.sheet().name().startsWith("A3") ? 8 : layout.pagesPerBooklet();
        for (int page = 1; page <= pages; page++) {
            BufferedImage drawing = draw(layout, page, "ABC 7");
            for (Zone zone : on(layout, page)) {
                assertThat(ink(drawing, zone.region()))
                        .as(zone.id() + " on " + page)
                        .isPositive();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void anchors_are_frames_and_rules_on_their_edges(BookletLayout layout) throws IOException {
        for (Zone anchor : layout.zones(ZoneRole.ANCHOR)) {
            if (!anchor.id().equals("page-code")) {
                assertEdges(draw(layout, anchor.page(), ""), anchor.region());
            }
        }
    }

    @Test
    void boxes_are_as_many_as_cells_and_hold_one_character_each() throws IOException {
        BookletLayout layout = Layouts.shipped("a4-candidate-number");
        Zone zone = zone(layout, "candidate-number");
        BufferedImage drawing = draw(layout, 1, "1234567");
        BufferedImage empty = draw(layout, 1, "");
        for (int cell = 0; cell < 7; cell++) {
            Region box = new Region(
                    zone.region().x() + cell * zone.region().width() / 7,
                    zone.region().y(),
                    zone.region().width() / 7,
                    zone.region().height());
            assertEdges(drawing, box);
            assertThat(ink(drawing, shrunk(box))).isPositive();
            assertThat(ink(empty, shrunk(box))).isZero();
        }
    }

    @Test
    void a_name_stands_in_its_zone_and_is_missed_when_it_was_not_written() throws IOException {
        BookletLayout layout = Layouts.shipped("a3-identity-boxes");
        Region region = zone(layout, "last-name").region();
        int written = inkIn(draw(layout, 1, "LEFEBVRE-ROUSSEAU"), region);
        int forgotten = inkIn(draw(layout, 1, ""), region);
        assertThat(written).isGreaterThan(forgotten + 2000);
    }

    @Test
    void a_text_too_long_for_its_zone_is_written_smaller() throws IOException {
        BookletLayout layout = Layouts.shipped("a4-candidate-number");
        Region region = zone(layout, "class-name").region();
        BufferedImage drawing = draw(layout, 1, "A class with a name as long as this one");
        Region beyond = new Region(region.x() + region.width(), region.y(), 0.05, region.height());
        assertThat(inkIn(drawing, region)).isGreaterThan(1000);
        assertThat(inkIn(drawing, beyond)).isZero();
    }

    @Test
    void a_header_is_left_legible_and_a_zone_of_its_own_is_stamped_or_signed() throws IOException {
        BookletLayout odd = Layouts.odd();
        assertThat(ink(draw(odd, 1, ""), zone(odd, "stamp").region())).isGreaterThan(0.002);
        assertThat(ink(draw(odd, 8, ""), zone(odd, "signature").region())).isGreaterThan(0.002);
        BookletLayout headed = Layouts.shipped("a4-candidate-number");
        assertThat(ink(draw(headed, 3, ""), new Region(0.05, 0.03, 0.3, 0.05))).isZero();
    }

    @Test
    void writing_keeps_out_of_the_place_for_the_mark() throws IOException {
        BookletLayout layout = Layouts.shipped("a3-identity-boxes");
        Region mark = zone(layout, "mark").region();
        Region middle = new Region(mark.x() + 0.005, mark.y() + 0.02, mark.width() / 2.5, mark.height() - 0.025);
        assertThat(ink(draw(layout, 1, "X"), middle)).isZero();
    }

    @Test
    void nothing_stands_on_the_back_of_an_odd_last_page() throws IOException {
        assertThat(ink(draw(Layouts.odd(), 9, "X"), Region.WHOLE)).isZero();
    }

    private static Zone zone(BookletLayout layout, String id) {
        return layout.zones().stream()
                .filter(zone -> zone.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Zone> on(BookletLayout layout, int page) {
        return layout.zones().stream()
                .filter(zone -> zone.page() == 0 || zone.page() == page)
                .toList();
    }

    private static BufferedImage draw(BookletLayout layout, int page, String text) throws IOException {
        TypefaceCase fonts = new TypefaceCase();
        Map<String, String> texts =
                layout.zones().stream().map(Zone::id).distinct().collect(Collectors.toMap(id -> id, id -> text));
        Handwriting writing = new Handwriting(1, BookletWriter.hand(List.of(text), fonts, new Random(3)), 3);
        int pages = layout.sheet().name().startsWith("A3") ? 8 : layout.pagesPerBooklet();
        BufferedImage drawing = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = drawing.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.scale(10, 10);
        new LayoutPaper(new Form(layout, fonts), writing, texts, pages).drawPage(page, new Sketch(graphics));
        return drawing;
    }

    private static void assertEdges(BufferedImage drawing, Region edge) {
        boolean lying = edge.height() * 297 < 2;
        boolean standing = edge.width() * 210 < 2;
        for (double along : List.of(0.2, 0.5, 0.8)) {
            double x = edge.x() + along * edge.width();
            double y = edge.y() + along * edge.height();
            if (!standing) {
                assertThat(dark(drawing, x, lying ? edge.y() + edge.height() / 2 : edge.y()))
                        .isTrue();
                assertThat(lying || dark(drawing, x, edge.y() + edge.height())).isTrue();
            }
            if (!lying) {
                assertThat(dark(drawing, standing ? edge.x() + edge.width() / 2 : edge.x(), y))
                        .isTrue();
                assertThat(standing || dark(drawing, edge.x() + edge.width(), y))
                        .isTrue();
            }
        }
    }

    private static boolean dark(BufferedImage drawing, double x, double y) {
        return drawing.getRaster().getSample((int) Math.round(x * WIDTH), (int) Math.round(y * HEIGHT), 0) < 60;
    }

    private static Region shrunk(Region box) {
        return new Region(
                box.x() + 0.15 * box.width(), box.y() + 0.15 * box.height(), 0.7 * box.width(), 0.7 * box.height());
    }

    private static double ink(BufferedImage drawing, Region region) {
        return inkIn(drawing, region) / (region.width() * WIDTH * region.height() * HEIGHT);
    }

    /** Dark pixels. */
    private static int inkIn(BufferedImage drawing, Region region) {
        int left = (int) (region.x() * WIDTH);
        int top = (int) (region.y() * HEIGHT);
        int right = (int) Math.min(WIDTH, Math.ceil((region.x() + region.width()) * WIDTH));
        int bottom = (int) Math.min(HEIGHT, Math.ceil((region.y() + region.height()) * HEIGHT));
        int dark = 0;
        int[] pixels = drawing.getRaster().getSamples(left, top, right - left, bottom - top, 0, (int[]) null);
        for (int value : pixels) {
            dark += value < 160 ? 1 : 0;
        }
        return dark;
    }
}
