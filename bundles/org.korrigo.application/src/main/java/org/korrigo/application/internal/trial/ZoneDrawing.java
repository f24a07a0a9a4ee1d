package org.korrigo.application.internal.trial;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.korrigo.domain.Problem;
import org.korrigo.spi.document.EncodedImage;
import org.korrigo.spi.document.PageSize;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

/** One page as SVG, in millimetres: the scan, the booklet pages on it and their zones, named and coloured by role. */
final class ZoneDrawing {

    private static final Map<ZoneRole, String> COLOURS = Map.of(
            ZoneRole.IDENTITY, "#c62828",
            ZoneRole.ANONYMITY, "#37474f",
            ZoneRole.PAGE_NUMBER, "#1565c0",
            ZoneRole.ANCHOR, "#2e7d32",
            ZoneRole.MARK, "#ef6c00",
            ZoneRole.QUESTION, "#6a1b9a");

    private static final Set<String> IMAGES = Set.of("image/jpeg", "image/png");
    private static final double SMALLEST_MM = 10;
    private static final double LARGEST_MM = 2000;
    private static final double TEXT_MM = 3.2;

    private final BookletLayout layout;
    private final PageSize size;

    /** @throws Problem {@code preview-too-large} for a page that is none of paper */
    ZoneDrawing(BookletLayout layout, PageSize size) {
        if (!isPaper(size.widthMm()) || !isPaper(size.heightMm())) {
            throw Problem.of(
                    Problem.Kind.TOO_LARGE,
                    "preview-too-large",
                    Map.of("width", size.widthMm(), "height", size.heightMm()));
        }
        this.layout = layout;
        this.size = size;
    }

    private static boolean isPaper(double millimetres) {
        return millimetres >= SMALLEST_MM && millimetres <= LARGEST_MM;
    }

    String on(Optional<EncodedImage> scan, List<PagePlace> places) {
        SvgText svg = new SvgText();
        svg.open(
                "svg",
                Map.of(
                        "xmlns", "http://www.w3.org/2000/svg",
                        "viewBox", "0 0 " + SvgText.number(size.widthMm()) + " " + SvgText.number(size.heightMm()),
                        "width", SvgText.number(size.widthMm()) + "mm",
                        "height", SvgText.number(size.heightMm()) + "mm",
                        "font-family", "sans-serif"));
        svg.text("title", Map.of(), layout.id() + " " + layout.version());
        svg.leaf("rect", with(Region.WHOLE, Map.of("fill", "#ffffff", "stroke", "#9e9e9e", "stroke-width", "0.4")));
        scan.ifPresent(image -> svg.leaf("image", with(Region.WHOLE, image(image))));
        places.forEach(place -> draw(svg, place));
        svg.close("svg");
        return svg.toString();
    }

    private static Map<String, String> image(EncodedImage image) {
        if (!IMAGES.contains(image.mediaType())) {
            throw new IllegalStateException("A reader made a page into " + image.mediaType());
        }
        String bytes = Base64.getEncoder().encodeToString(image.bytes());
        return Map.of("preserveAspectRatio", "none", "href", "data:" + image.mediaType() + ";base64," + bytes);
    }

    private void draw(SvgText svg, PagePlace place) {
        var dashes = Map.of("fill", "none", "stroke", "#616161", "stroke-width", "0.4", "stroke-dasharray", "3 2");
        svg.leaf("rect", with(place.region(), dashes));
        for (Zone zone : layout.zones()) {
            if (zone.page() == place.logical() || zone.page() == 0) {
                draw(svg, zone, place);
            }
        }
    }

    private void draw(SvgText svg, Zone zone, PagePlace place) {
        Region drawn = place.onScan(zone.region());
        String colour = COLOURS.get(zone.role());
        svg.open("g", Map.of());
        svg.text("title", Map.of(), zone.id() + ", " + zone.role() + ", page " + place.logical());
        var box = Map.of("fill", colour, "fill-opacity", "0.12", "stroke", colour, "stroke-width", "0.5");
        svg.leaf("rect", with(drawn, box));
        var label = Map.of(
                "x",
                SvgText.number(drawn.x() * size.widthMm() + 1),
                "y",
                SvgText.number(drawn.y() * size.heightMm() + TEXT_MM),
                "font-size",
                SvgText.number(TEXT_MM),
                "fill",
                colour,
                "stroke",
                "#ffffff",
                "stroke-width",
                "0.7",
                "paint-order",
                "stroke");
        svg.text("text", label, zone.id() + " · " + zone.role());
        svg.close("g");
    }

    private Map<String, String> with(Region region, Map<String, String> others) {
        Map<String, String> attributes = new TreeMap<>(others);
        attributes.put("x", SvgText.number(region.x() * size.widthMm()));
        attributes.put("y", SvgText.number(region.y() * size.heightMm()));
        attributes.put("width", SvgText.number(region.width() * size.widthMm()));
        attributes.put("height", SvgText.number(region.height() * size.heightMm()));
        return attributes;
    }
}
