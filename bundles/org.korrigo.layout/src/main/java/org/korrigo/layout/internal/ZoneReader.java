package org.korrigo.layout.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

/** Reads the zones of a layout document. */
final class ZoneReader {

    /** Extra sheets go on where the booklet ends; beyond this a page number is a slip of the pen. */
    private static final int BOOKLETS_WITH_EXTRA_SHEETS = 3;

    private static final int MOST_CELLS = 64;
    /** What decimal fractions may add up to beyond 1. */
    private static final double ROUNDING = 1e-9;

    private ZoneReader() {}

    static List<Zone> read(JsonPart zones, int pagesPerBooklet) {
        Set<Place> taken = new HashSet<>();
        return zones.elements().stream()
                .map(part -> {
                    Zone zone = zone(part, pagesPerBooklet * BOOKLETS_WITH_EXTRA_SHEETS);
                    if (!taken.add(Place.of(zone))) {
                        throw part.fault("zone '" + zone.id() + "' of page " + zone.page() + " is there twice");
                    }
                    return zone;
                })
                .toList();
    }

    /** The inherited zones, in their order, each replaced by the own zone of the same id and page; then the other own ones. */
    static List<Zone> override(List<Zone> inherited, List<Zone> own) {
        Map<Place, Zone> zones = new LinkedHashMap<>();
        inherited.forEach(zone -> zones.put(Place.of(zone), zone));
        own.forEach(zone -> zones.put(Place.of(zone), zone));
        return List.copyOf(zones.values());
    }

    private static Zone zone(JsonPart part, int lastPage) {
        part.allowing("id", "page", "region", "role", "writing", "cells", "allowed");
        return new Zone(
                part.required("id").text(LayoutReader.ID),
                part.required("page").whole(0, lastPage),
                region(part.required("region")),
                part.required("role").oneOf(ZoneRole.class),
                part.optional("writing").map(p -> p.oneOf(WritingKind.class)).orElse(WritingKind.NONE),
                part.optional("cells").map(p -> p.whole(0, MOST_CELLS)).orElse(0),
                part.optional("allowed").map(JsonPart::text).orElse(""));
    }

    private static Region region(JsonPart part) {
        List<JsonPart> numbers = part.elements();
        if (numbers.size() != 4) {
            throw part.fault("must be [x, y, width, height]");
        }
        double x = fraction(part, "x", numbers.get(0).number());
        double y = fraction(part, "y", numbers.get(1).number());
        double width = size(part, "width", numbers.get(2).number());
        double height = size(part, "height", numbers.get(3).number());
        fraction(part, "x + width", x + width);
        fraction(part, "y + height", y + height);
        return new Region(x, y, width, height);
    }

    private static double fraction(JsonPart part, String name, double value) {
        if (value < 0) {
            throw part.fault(name + " " + value + " < 0");
        }
        if (value > 1 + ROUNDING) {
            throw part.fault(name + " " + value + " > 1");
        }
        return value;
    }

    private static double size(JsonPart part, String name, double value) {
        if (value <= 0) {
            throw part.fault(name + " " + value + " is not more than 0");
        }
        return fraction(part, name, value);
    }

    private record Place(String id, int page) {

        static Place of(Zone zone) {
            return new Place(zone.id(), zone.page());
        }
    }
}
