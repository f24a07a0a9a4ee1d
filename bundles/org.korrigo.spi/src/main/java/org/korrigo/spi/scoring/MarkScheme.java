package org.korrigo.spi.scoring;

import java.util.List;
import java.util.stream.Stream;

/** The barème: a tree of items to any depth. Points stand on the leaves. */
public record MarkScheme(List<MarkItem> items) {

    public static final MarkScheme EMPTY = new MarkScheme(List.of());

    public MarkScheme {
        items = List.copyOf(items);
    }

    /** Every item, parents before their children, in reading order. */
    public Stream<MarkItem> all() {
        return items.stream().flatMap(MarkItem::withDescendants);
    }

    /** The items that carry marks. */
    public Stream<MarkItem> leaves() {
        return all().filter(MarkItem::isLeaf);
    }
}
