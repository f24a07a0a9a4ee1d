package org.korrigo.demo.internal.rest;

import java.util.List;

/** A copy on a marker's desk. */
public record MarkingSheet(String state, int pages, Scheme scheme, Marking marking) {

    /** What is to be marked. */
    public record Scheme(List<MarkItem> items) {}

    /** What is marked so far. @param revision goes with the next writing */
    public record Marking(long revision) {}

    public List<MarkItem> leaves() {
        return scheme.items().stream().flatMap(MarkItem::leaves).toList();
    }
}
