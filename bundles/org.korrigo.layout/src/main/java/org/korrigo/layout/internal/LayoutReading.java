package org.korrigo.layout.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.korrigo.spi.Options;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.Zone;

/** One document on its way to a layout. */
final class LayoutReading {

    static final String[] KEYS = {
        "$schema",
        "formatVersion",
        "id",
        "version",
        "label",
        "extends",
        "sheet",
        "pagesPerBooklet",
        "split",
        "remove",
        "zones"
    };

    private static final String VERSION = "[0-9]+(\\.[0-9]+){0,2}([.-][A-Za-z0-9._-]+)?";
    private static final String PAGES = "pagesPerBooklet";
    private static final int MOST_PAGES = 64;
    /** One folded sheet makes four pages. */
    private static final int PAGES_OF_A_FOLDED_SHEET = 4;

    private final JsonPart root;
    private final Faults faults;
    private final Inheritance inheritance;

    LayoutReading(JsonPart root, Faults faults, Inheritance inheritance) {
        this.root = root;
        this.faults = faults;
        this.inheritance = inheritance;
    }

    /** Empty when there were faults. */
    Optional<BookletLayout> layout(Optional<String> id) {
        Optional<String> version = faults.attempt(() -> root.required("version").text(VERSION));
        Optional<Map<String, String>> label = faults.attempt(this::label);
        Optional<SheetKind> sheet = value("sheet", BookletLayout::sheet, part -> part.oneOf(SheetKind.class));
        Optional<Integer> pages = value(PAGES, BookletLayout::pagesPerBooklet, part -> part.whole(1, MOST_PAGES));
        sheet.ifPresent(kind -> pages.ifPresent(count -> faults.attempt(() -> fitting(kind, count))));
        Optional<Split> split =
                value("split", parent -> new Split(parent.splitStrategy(), parent.splitOptions()), this::split);
        List<Zone> zones = new ZoneListReading(root, faults, inheritance, pages.orElse(MOST_PAGES)).zones();
        if (faults.count() > 0) {
            return Optional.empty();
        }
        Split chosen = split.orElseThrow();
        return Optional.of(new BookletLayout(
                id.orElseThrow(),
                version.orElseThrow(),
                label.orElseThrow(),
                sheet.orElseThrow(),
                pages.orElseThrow(),
                chosen.strategy(),
                chosen.options(),
                zones));
    }

    private <T> Optional<T> value(String key, Function<BookletLayout, T> inherited, Function<JsonPart, T> read) {
        Optional<JsonPart> own = root.optional(key);
        if (own.isPresent()) {
            return faults.attempt(() -> read.apply(own.get()));
        }
        if (inheritance.isNone()) {
            faults.add(root.missing(key));
        }
        return inheritance.parent().map(inherited);
    }

    private int fitting(SheetKind sheet, int pages) {
        if (sheet == SheetKind.A3_FOLDED && pages % PAGES_OF_A_FOLDED_SHEET != 0) {
            String problem =
                    pages + " is not a multiple of " + PAGES_OF_A_FOLDED_SHEET + ", the pages of a folded sheet";
            throw root.optional(PAGES).orElseGet(() -> root.required("sheet")).fault(problem);
        }
        return pages;
    }

    private Split split(JsonPart part) {
        part.object();
        faults.attempt(() -> part.allowing("id", "options"));
        Optional<Options> options = part.optional("options").map(p -> new Options(p.texts()));
        return new Split(part.required("id").text(LayoutReader.ID), options.orElse(Options.NONE));
    }

    private Map<String, String> label() {
        Map<String, String> label =
                new HashMap<>(inheritance.parent().map(BookletLayout::label).orElse(Map.of()));
        Optional<JsonPart> own = root.optional("label");
        own.ifPresent(part -> label.putAll(part.texts()));
        if (label.getOrDefault("fr", "").isBlank() && !inheritance.lost()) {
            throw own.map(part -> part.missing("fr")).orElseGet(() -> root.missing("label"));
        }
        return label;
    }

    private record Split(String strategy, Options options) {}
}
