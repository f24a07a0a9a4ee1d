package org.korrigo.split.code.internal.sight;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.Zone;

/**
 * Where and how codes are printed.
 *
 * @param regions on the upright page; none when nobody has said where
 * @param everywhere whether the rest of the page is searched when these regions show none
 * @param printed how far codes are turned clockwise on an upright page
 */
public record Whereabouts(List<Region> regions, boolean everywhere, Rotation printed) {

    private static final int NUMBERS_OF_A_REGION = 4;

    public Whereabouts {
        regions = List.copyOf(regions);
    }

    /**
     * By the options {@code region} ({@code x y width height}), {@code zone} (id of zones of the layout), {@code everywhere} and
     * {@code turn}.
     *
     * @param usualZone the zone when no option names one; the layout need not have it
     * @throws PluginException {@code option-invalid}, or {@code layout-unsuitable} when the layout lacks the zone an option names
     */
    public static Whereabouts of(BookletLayout layout, Options options, String usualZone) throws PluginException {
        String region = options.text("region", "").strip();
        List<Region> regions = region.isEmpty() ? zones(layout, options, usualZone) : List.of(region(region));
        return new Whereabouts(regions, options.flag("everywhere", true), turn(options));
    }

    private static List<Region> zones(BookletLayout layout, Options options, String usual) throws PluginException {
        String named = options.text("zone", "").strip();
        String id = named.isEmpty() ? usual : named;
        List<Region> regions = layout.zones().stream()
                .filter(zone -> zone.id().equals(id))
                .map(Zone::region)
                .distinct()
                .toList();
        if (regions.isEmpty() && !id.equals(usual)) {
            throw new PluginException(
                    "layout-unsuitable",
                    "The layout " + layout.id() + " has no zone " + id + ", which the option zone names.",
                    Map.of("layout", layout.id(), "zone", id));
        }
        return regions;
    }

    private static Region region(String text) throws PluginException {
        try {
            double[] n = Arrays.stream(text.split("[\\s,;]+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (n.length == NUMBERS_OF_A_REGION) {
                return new Region(n[0], n[1], n[2], n[3]);
            }
        } catch (IllegalArgumentException e) {
            throw invalid("region", text, e);
        }
        throw invalid("region", text, null);
    }

    private static Rotation turn(Options options) throws PluginException {
        int degrees = options.number("turn", 0);
        try {
            return Rotation.of(degrees);
        } catch (IllegalArgumentException e) {
            throw invalid("turn", String.valueOf(degrees), e);
        }
    }

    private static PluginException invalid(String key, String value, Exception cause) {
        String form = key.equals("turn") ? "0, 90, 180 or 270" : "x y width height in fractions of the page";
        return new PluginException(
                "option-invalid",
                "The option " + key + " must be " + form + ", not '" + value + "'.",
                Map.of("option", key, "value", value),
                cause);
    }
}
