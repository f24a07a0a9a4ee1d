package org.korrigo.spi.document;

import java.util.Optional;

/**
 * What is known of a page without looking at its pixels.
 *
 * @param number from 1, in the order of the document
 * @param size as displayed, the declared rotation applied
 * @param declaredRotation the turn the document asks of its viewer ({@code /Rotate} in PDF); it may lie
 * @param image the single image the page consists of; empty when the page must be drawn to be seen
 * @param defect why the page cannot be used; such a page is quarantined, never taken for blank
 */
public record PageFacts(
        int number,
        PageSize size,
        Rotation declaredRotation,
        Optional<ImageFacts> image,
        Optional<PageDefect> defect) {}
