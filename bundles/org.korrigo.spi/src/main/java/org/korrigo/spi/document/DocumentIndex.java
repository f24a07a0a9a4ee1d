package org.korrigo.spi.document;

import java.util.List;

/**
 * The pages of a document, all of them, in order.
 *
 * @param remarks doubts on the document as a whole, for example {@code repaired}: the file was damaged and pages may be missing
 */
public record DocumentIndex(List<PageFacts> pages, List<PageDefect> remarks) {

    public DocumentIndex {
        pages = List.copyOf(pages);
        remarks = List.copyOf(remarks);
    }
}
