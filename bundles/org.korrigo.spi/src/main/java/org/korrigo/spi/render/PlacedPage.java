package org.korrigo.spi.render;

import java.util.List;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.PageFacts;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/**
 * A page of the copy, where it lies in its document, and what was drawn on it.
 *
 * @param region on the page as displayed
 * @param rotation the clockwise turn that makes the region upright
 * @param annotations in the order they were made
 */
public record PlacedPage(
        Document document, PageFacts page, Region region, Rotation rotation, List<Annotation> annotations) {

    public PlacedPage {
        annotations = List.copyOf(annotations);
    }
}
