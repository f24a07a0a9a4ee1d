package org.korrigo.layout.internal;

import java.util.Optional;
import java.util.function.Function;
import org.korrigo.layout.LayoutFormatException;
import org.korrigo.spi.layout.BookletLayout;

/** Reads a layout document strictly: what is not understood is refused, never ignored. */
public final class LayoutReader {

    static final String ID = "[a-z][a-z0-9-]*";
    private static final int FORMAT = 1;

    private final Function<String, Parent> parents;

    /** @param parents finds by id what a document extends */
    public LayoutReader(Function<String, Parent> parents) {
        this.parents = parents;
    }

    /** @throws LayoutFormatException with every fault when the document breaks the format or its parent is not there */
    public BookletLayout read(String json) {
        JsonPart root = new JsonPart("", DocumentParser.parse(json));
        Faults faults = new Faults();
        Optional<BookletLayout> layout =
                faults.attempt(() -> read(root, faults)).flatMap(found -> found);
        if (faults.count() > 0) {
            throw new LayoutFormatException(Positions.added(json, faults.found()));
        }
        return layout.orElseThrow(() -> new IllegalStateException("No layout and no fault"));
    }

    private Optional<BookletLayout> read(JsonPart root, Faults faults) {
        // first and alone: a document of another format has no faults by the rules of this one
        root.object().required("formatVersion").whole(FORMAT, FORMAT);
        faults.attempt(() -> root.allowing(LayoutReading.KEYS));
        Optional<String> id = faults.attempt(() -> root.required("id").text(ID));
        Optional<JsonPart> named = root.optional("extends");
        Optional<BookletLayout> parent = named.flatMap(part -> faults.attempt(() -> parent(part, id)));
        Inheritance inheritance = new Inheritance(parent, named.isPresent() && parent.isEmpty());
        return new LayoutReading(root, faults, inheritance).layout(id);
    }

    private BookletLayout parent(JsonPart part, Optional<String> id) {
        String parentId = part.text(ID);
        if (id.isPresent() && parentId.equals(id.get())) {
            throw part.fault("a layout cannot extend itself");
        }
        Parent parent = parents.apply(parentId);
        return parent.layout().orElseThrow(() -> part.fault(parent.problem()));
    }
}
