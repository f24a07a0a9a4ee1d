package org.korrigo.layout.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

/** Reads a zone. What it does not state it takes from the inherited zone of the same id and page. */
final class ZoneReader {

    private static final int MOST_CELLS = 64;

    private final Faults faults;
    private final Inheritance inheritance;
    private final Map<ZonePlace, Zone> inherited;
    private final int lastPage;

    ZoneReader(Faults faults, Inheritance inheritance, Map<ZonePlace, Zone> inherited, int lastPage) {
        this.faults = faults;
        this.inheritance = inheritance;
        this.inherited = inherited;
        this.lastPage = lastPage;
    }

    /** Empty when there were faults, or too little can be told without the parent. */
    Optional<Zone> read(JsonPart part) {
        part.object();
        int before = faults.count();
        faults.attempt(() -> part.allowing("id", "page", "region", "role", "writing", "cells", "allowed", "ocr"));
        Optional<String> id = faults.attempt(() -> part.required("id").text(LayoutReader.ID));
        Optional<Integer> page = part.optional("page").isPresent()
                ? faults.attempt(() -> part.required("page").whole(0, lastPage))
                : id.flatMap(name -> inheritedPage(part, name));
        Optional<Zone> base = id.flatMap(name -> page.map(number -> inherited.get(new ZonePlace(name, number))));
        Fields fields = new Fields(part, base);
        Optional<Region> region = fields.required("region", RegionReader::read, Zone::region);
        Optional<ZoneRole> role = fields.required("role", p -> p.oneOf(ZoneRole.class), Zone::role);
        Optional<WritingKind> writing =
                fields.optional("writing", p -> p.oneOf(WritingKind.class), Zone::writing, WritingKind.NONE);
        Optional<Integer> cells = fields.optional("cells", p -> p.whole(0, MOST_CELLS), Zone::cells, 0);
        Optional<String> allowed = fields.optional("allowed", JsonPart::text, Zone::allowed, "");
        Optional<String> profile = fields.optional("ocr", ZoneReader::profile, Zone::profile, "");
        boolean known = id.isPresent() && page.isPresent() && region.isPresent() && role.isPresent();
        if (faults.count() > before || !known) {
            return Optional.empty();
        }
        return Optional.of(new Zone(
                id.get(),
                page.get(),
                region.get(),
                role.get(),
                writing.orElseThrow(),
                cells.orElseThrow(),
                allowed.orElseThrow(),
                profile.orElseThrow()));
    }

    /** A zone that its parent has once need not repeat the page. */
    private Optional<Integer> inheritedPage(JsonPart part, String id) {
        List<Integer> pages = inherited.keySet().stream()
                .filter(place -> place.id().equals(id))
                .map(ZonePlace::page)
                .sorted()
                .toList();
        if (pages.size() == 1) {
            return Optional.of(pages.get(0));
        }
        if (pages.size() > 1) {
            throw part.fault("does not tell which of the pages " + pages + " of '" + id + "' it means");
        }
        if (!inheritance.lost()) {
            faults.add(part.missing("page"));
        }
        return Optional.empty();
    }

    private static String profile(JsonPart part) {
        part.allowing("profile");
        return part.optional("profile").map(p -> p.text(LayoutReader.ID)).orElse("");
    }

    private final class Fields {

        private final JsonPart part;
        private final Optional<Zone> base;

        Fields(JsonPart part, Optional<Zone> base) {
            this.part = part;
            this.base = base;
        }

        <T> Optional<T> required(String key, Function<JsonPart, T> read, Function<Zone, T> fromBase) {
            Optional<JsonPart> own = part.optional(key);
            if (own.isPresent()) {
                return faults.attempt(() -> read.apply(own.get()));
            }
            if (base.isEmpty() && !inheritance.lost()) {
                faults.add(part.missing(key));
            }
            return base.map(fromBase);
        }

        <T> Optional<T> optional(String key, Function<JsonPart, T> read, Function<Zone, T> fromBase, T otherwise) {
            return part.optional(key)
                    .map(own -> faults.attempt(() -> read.apply(own)))
                    .orElseGet(() -> Optional.of(base.map(fromBase).orElse(otherwise)));
        }
    }
}
