package org.korrigo.layout.internal;

import java.util.List;
import java.util.Optional;
import org.korrigo.layout.LayoutFormatException;
import org.korrigo.layout.LayoutReport;
import org.korrigo.layout.LayoutValidation;
import org.korrigo.layout.OcrProfiles;
import org.korrigo.spi.layout.BookletLayout;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads a document as the catalogue would, and goes no further. */
@Component
public final class LayoutInspector implements LayoutValidation {

    private final ParentFinder parents;
    private final OcrProfiles profiles;

    @Activate
    public LayoutInspector(@Reference ParentFinder parents, @Reference OcrProfiles profiles) {
        this.parents = parents;
        this.profiles = profiles;
    }

    @Override
    public LayoutReport validate(String document) {
        LayoutDocument read = new LayoutDocument("", document);
        try {
            BookletLayout layout = new LayoutReader(id -> parents.parent(read, id)).read(read.text());
            return new LayoutReport(
                    Optional.of(layout), List.of(), new LayoutWarnings(layout, read.text(), profiles).all());
        } catch (LayoutFormatException faulty) {
            return new LayoutReport(Optional.empty(), faulty.faults(), List.of());
        }
    }
}
