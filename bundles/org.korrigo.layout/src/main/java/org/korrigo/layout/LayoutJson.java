package org.korrigo.layout;

import java.util.Optional;
import java.util.function.Function;
import org.korrigo.layout.internal.LayoutReader;
import org.korrigo.layout.internal.LayoutWriter;
import org.korrigo.layout.internal.Parent;
import org.korrigo.spi.layout.BookletLayout;

/** Layouts from and to JSON, format version 1 ({@code korrigo-layout.schema.json}). */
public final class LayoutJson {

    private LayoutJson() {}

    /**
     * Reads a document that stands alone, such as an exam's snapshot.
     *
     * @throws LayoutFormatException also when the document extends another layout
     */
    public static BookletLayout read(String json) {
        return read(json, parent -> Optional.empty());
    }

    /**
     * Reads a document that may say {@code extends}.
     *
     * @param parents finds the layout that is extended, by id
     * @throws LayoutFormatException when the document breaks the format or its parent is not there
     */
    public static BookletLayout read(String json, Function<String, Optional<BookletLayout>> parents) {
        return new LayoutReader(id -> parents.apply(id).map(Parent::of).orElseGet(() -> Parent.missing(id))).read(json);
    }

    /** A document that {@link #read(String)} turns into an equal layout; equal layouts give equal text. */
    public static String write(BookletLayout layout) {
        return LayoutWriter.write(layout);
    }
}
