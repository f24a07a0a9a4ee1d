package org.korrigo.application.internal.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.copy.Identity;
import org.korrigo.spi.document.EncodedImage;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.ZoneRole;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ZonePreviewTest {

    private static final PageSize A3 = new PageSize(420, 297);
    private static final Region TOP_LEFT = new Region(0.1, 0.1, 0.2, 0.1);

    private final TrialWorld world = new TrialWorld();

    @Test
    void aHostileNameIsAText() throws Exception {
        String name = "\"/><script>alert('&')</script>\u0000\uD800";
        var layout = Layouts.folded(4, Layouts.zone(name, 1, TOP_LEFT, ZoneRole.QUESTION));

        Document svg = parsed(new ZoneDrawing(layout, A3).on(Optional.empty(), List.of(PagePlace.whole(1))));

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo("\"/><script>alert('&')</script>?? · QUESTION");
    }

    @Test
    void aZoneLiesWhereItsPageLiesAndTurnsWithIt() throws Exception {
        var layout = Layouts.folded(4, Layouts.zone("name", 1, TOP_LEFT, ZoneRole.IDENTITY));
        var upsideDown = new PagePlace(Region.RIGHT_HALF, Rotation.HALF_TURN, 1);

        Document svg = parsed(new ZoneDrawing(layout, A3).on(Optional.empty(), List.of(upsideDown)));

        Element zone = rectangles(svg).get(2);
        assertThat(zone.getAttribute("x")).isEqualTo("357.00");
        assertThat(zone.getAttribute("y")).isEqualTo("237.60");
        assertThat(zone.getAttribute("width")).isEqualTo("42.00");
        assertThat(zone.getAttribute("height")).isEqualTo("29.70");
    }

    @Test
    void rolesDifferInColourAndInWords() throws Exception {
        var identity = Layouts.zone("a", 0, TOP_LEFT, ZoneRole.IDENTITY);
        var anchor = Layouts.zone("b", 1, TOP_LEFT, ZoneRole.ANCHOR);
        var other = Layouts.zone("c", 2, TOP_LEFT, ZoneRole.MARK);

        Document svg = parsed(new ZoneDrawing(Layouts.folded(4, identity, anchor, other), A3)
                .on(Optional.empty(), List.of(PagePlace.whole(1))));

        List<Element> drawn = rectangles(svg);
        assertThat(drawn).hasSize(4);
        assertThat(drawn.get(2).getAttribute("stroke"))
                .isNotEqualTo(drawn.get(3).getAttribute("stroke"));
        assertThat(svg.getDocumentElement().getTextContent())
                .contains("a · IDENTITY")
                .contains("b · ANCHOR");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 9, 2001, Double.NaN, Double.POSITIVE_INFINITY, -5})
    void whatIsNoPaperIsNotDrawn(double millimetres) {
        assertThatThrownBy(() -> new ZoneDrawing(Layouts.folded(4), new PageSize(210, millimetres)))
                .hasMessageContaining("preview-too-large");
    }

    @Test
    void onlyPicturesThatABrowserShowsAreEmbedded() {
        var script = new EncodedImage("image/svg+xml", 1, 1, new byte[] {1});
        assertThatThrownBy(() -> new ZoneDrawing(Layouts.folded(4), A3).on(Optional.of(script), List.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aLayoutShowsThePagesItHas() {
        assertThat(preview(1)).contains("full-name").doesNotContain("<image");
        assertThat(preview(6)).doesNotContain("full-name");
        assertThatThrownBy(() -> preview(0)).hasMessageContaining("layout-page-not-found");
        assertThatThrownBy(() -> preview(7)).hasMessageContaining("layout-page-not-found");
    }

    private String preview(int page) {
        return world.previews().ofLayout(TrialWorld.ADMIN, "two-pages", page);
    }

    @Test
    void aScannedPageShowsTheZonesOfThePlaceItWasGiven() {
        world.past.scan();
        world.past.copy(Identity.UNREAD, 2, 1);

        assertThat(ofBatch(2, Optional.empty())).contains("full-name").contains("data:image/jpeg;base64,");
        assertThat(ofBatch(1, Optional.empty())).doesNotContain("full-name");
        assertThat(ofBatch(3, Optional.empty())).contains("full-name");
        assertThat(ofBatch(4, Optional.of("three-pages"))).contains("full-name").contains("three-pages 1.0.0");
        assertThatThrownBy(() -> ofBatch(7, Optional.empty())).hasMessageContaining("scanned-page-not-found");
        assertThatThrownBy(() -> ofBatch(1, Optional.of("nowhere"))).hasMessageContaining("layout-not-found");
    }

    private String ofBatch(int number, Optional<String> layout) {
        return world.previews().ofBatch(TrialWorld.ADMIN, PastExam.BATCH, number, layout);
    }

    @Test
    void onlyAdministratorsLook() {
        var secretary = new Actor("secretary", Set.of(Role.SECRETARY), Optional.empty());
        assertThatThrownBy(() -> world.previews().ofBatch(secretary, PastExam.BATCH, 1, Optional.empty()))
                .hasMessageContaining("role-missing");
    }

    @Test
    void foldedSheetsAreAssumedToLieOutsideFirst() {
        BookletLayout eight = Layouts.folded(8);
        assertThat(logical(eight, 1)).containsExactly(8, 1);
        assertThat(logical(eight, 2)).containsExactly(2, 7);
        assertThat(logical(eight, 3)).containsExactly(6, 3);
        assertThat(logical(eight, 4)).containsExactly(4, 5);
        assertThat(logical(eight, 5)).containsExactly(8, 1);
        assertThat(logical(Layouts.folded(4), 2)).containsExactly(2, 3);
    }

    private static List<Integer> logical(BookletLayout layout, int number) {
        return PagePlace.assumed(layout, number).stream()
                .map(PagePlace::logical)
                .toList();
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    /** The paper, then each page and its zones. */
    private static List<Element> rectangles(Document svg) {
        var found = svg.getElementsByTagName("rect");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
