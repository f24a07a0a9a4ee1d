package org.korrigo.layout.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.Zone;

/** The zones of a document: those of its parent without the removed ones, then changed and joined by its own. */
final class ZoneListReading {

    /** Extra sheets go on where the booklet ends; beyond this a page number is a slip of the pen. */
    private static final int BOOKLETS_WITH_EXTRA_SHEETS = 3;

    private static final String REMOVE = "remove";

    private final JsonPart root;
    private final Faults faults;
    private final Inheritance inheritance;
    private final int lastPage;
    private final Map<ZonePlace, Zone> zones = new LinkedHashMap<>();

    ZoneListReading(JsonPart root, Faults faults, Inheritance inheritance, int pagesPerBooklet) {
        this.root = root;
        this.faults = faults;
        this.inheritance = inheritance;
        this.lastPage = pagesPerBooklet * BOOKLETS_WITH_EXTRA_SHEETS;
    }

    List<Zone> zones() {
        List<Zone> inherited = inheritance.parent().map(BookletLayout::zones).orElse(List.of());
        inherited.forEach(zone -> zones.put(ZonePlace.of(zone), zone));
        root.optional(REMOVE).ifPresent(part -> faults.attempt(() -> remove(part)));
        List.copyOf(zones.values()).forEach(zone -> faults.attempt(() -> onAPage(zone)));
        root.optional("zones").ifPresent(part -> faults.attempt(() -> add(part)));
        return List.copyOf(zones.values());
    }

    private JsonPart remove(JsonPart part) {
        if (inheritance.isNone()) {
            throw part.fault("only a layout that extends another can remove zones");
        }
        part.elements().forEach(element -> faults.attempt(() -> removed(element)));
        return part;
    }

    private String removed(JsonPart part) {
        String id = part.text(LayoutReader.ID);
        boolean found = zones.keySet().removeIf(place -> place.id().equals(id));
        if (!found && !inheritance.lost()) {
            throw part.fault("there is no zone '" + id + "' to remove");
        }
        return id;
    }

    private Zone onAPage(Zone inherited) {
        if (inherited.page() > lastPage) {
            throw root.required("pagesPerBooklet")
                    .fault("the inherited zone '" + inherited.id() + "' is on page " + inherited.page() + ", beyond "
                            + lastPage);
        }
        return inherited;
    }

    private JsonPart add(JsonPart part) {
        ZoneReader reader = new ZoneReader(faults, inheritance, Map.copyOf(zones), lastPage);
        Set<ZonePlace> own = new HashSet<>();
        for (JsonPart element : part.elements()) {
            Optional<Zone> zone = faults.attempt(() -> reader.read(element)).flatMap(read -> read);
            zone.ifPresent(read -> faults.attempt(() -> put(element, read, own)));
        }
        return part;
    }

    private Zone put(JsonPart element, Zone zone, Set<ZonePlace> own) {
        if (!own.add(ZonePlace.of(zone))) {
            throw element.fault("zone '" + zone.id() + "' of page " + zone.page() + " is there twice");
        }
        zones.put(ZonePlace.of(zone), zone);
        return zone;
    }
}
