package org.korrigo.application.internal.pipeline;

import java.util.List;
import org.korrigo.spi.document.Document;
import org.korrigo.spi.document.PageFacts;

/**
 * The pages of a copy as markers see them, as one document.
 *
 * @param facts one page each, in the order of the copy
 * @param digests of the pictures, in the same order
 */
record MarkerPages(Document document, List<PageFacts> facts, List<String> digests) {}
