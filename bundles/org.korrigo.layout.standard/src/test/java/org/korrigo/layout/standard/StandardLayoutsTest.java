package org.korrigo.layout.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.korrigo.layout.LayoutJson;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

class StandardLayoutsTest {

    private static final Path FOLDER = Path.of("target/classes/KORRIGO-INF/layouts");
    private static final double A4_WIDTH_MM = 210;
    private static final double A4_HEIGHT_MM = 297;
    /** Half a layout's page width off the middle of its sheet: on a folded sheet the print lies a page further out. */
    private static final double SKEW = Math.toRadians(2.2);

    private static final double SHIFT_MM = 1.4;
    private static final double SCALE = 0.012;

    @Test
    void every_file_reads_and_is_named_after_its_layout() {
        assertThat(layouts()).hasSize(4);
        layouts().forEach((file, layout) -> assertThat(file).isEqualTo(layout.id() + ".layout.json"));
    }

    @Test
    void every_layout_has_labels_in_both_languages_and_a_strategy_for_its_sheets() {
        assertThat(layouts().values()).allSatisfy(layout -> {
            assertThat(layout.label()).containsOnlyKeys("fr", "en");
            assertThat(layout.splitStrategy())
                    .isEqualTo(layout.sheet() == SheetKind.A3_FOLDED ? "a3-fold" : "a4-booklet");
        });
    }

    @Test
    void what_markers_must_not_see_is_hidden_wherever_a_feeder_may_have_put_it() {
        for (BookletLayout layout : List.of(layout("a3-identity-boxes"), layout("a4-candidate-number"))) {
            for (Zone zone : layout.zones(ZoneRole.IDENTITY)) {
                List<Zone> hidden = layout.zones(ZoneRole.ANONYMITY, zone.page());
                assertThat(hidden).hasSize(1);
                assertThat(covers(hidden.get(0).region(), displaced(zone.region(), layout.sheet())))
                        .as(layout.id() + " " + zone.id() + " of page " + zone.page())
                        .isTrue();
            }
        }
    }

    @Test
    void the_bundle_asks_for_the_layout_extender_and_holds_no_class() throws IOException {
        String manifest =
                Files.readString(Path.of("target/classes/META-INF/MANIFEST.MF")).replace("\r\n ", "");
        assertThat(manifest)
                .contains("Bundle-SymbolicName: org.korrigo.layout.standard")
                .contains("(osgi.extender=korrigo.layout)")
                .doesNotContain("Export-Package");
        try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".class"));
        }
    }

    private static BookletLayout layout(String id) {
        return layouts().get(id + ".layout.json");
    }

    private static Map<String, BookletLayout> layouts() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Map<String, BookletLayout> layouts = new TreeMap<>();
            files.forEach(file -> layouts.put(file.getFileName().toString(), read(file)));
            return layouts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BookletLayout read(Path file) {
        try {
            return LayoutJson.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The zone's corners after the worst turn, shift and scale, in fractions of the page, cut at its edge. */
    private static Region displaced(Region zone, SheetKind sheet) {
        double middleX = sheet == SheetKind.A3_FOLDED ? 0 : A4_WIDTH_MM / 2;
        double middleY = A4_HEIGHT_MM / 2;
        double left = zone.x() * A4_WIDTH_MM - middleX;
        double right = (zone.x() + zone.width()) * A4_WIDTH_MM - middleX;
        double top = zone.y() * A4_HEIGHT_MM - middleY;
        double bottom = (zone.y() + zone.height()) * A4_HEIGHT_MM - middleY;
        double farX = Math.max(Math.abs(left), Math.abs(right));
        double farY = Math.max(Math.abs(top), Math.abs(bottom));
        double sideways = SKEW * farY + SHIFT_MM + SCALE * farX;
        double upOrDown = SKEW * farX + SHIFT_MM + SCALE * farY;
        return zone.grown(sideways / A4_WIDTH_MM, upOrDown / A4_HEIGHT_MM);
    }

    private static boolean covers(Region outer, Region inner) {
        return outer.x() <= inner.x()
                && outer.y() <= inner.y()
                && outer.x() + outer.width() >= inner.x() + inner.width()
                && outer.y() + outer.height() >= inner.y() + inner.height();
    }
}
