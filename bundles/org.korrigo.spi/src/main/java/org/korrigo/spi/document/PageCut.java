package org.korrigo.spi.document;

import java.util.List;

/**
 * The part of a page that is to be shown.
 *
 * @param region on the page as displayed
 * @param rotation the clockwise turn that makes the region upright
 * @param hidden rectangles of the upright result, in its fractions, whose pixels must not leave the reader
 */
public record PageCut(Region region, Rotation rotation, List<Region> hidden) {

    public PageCut {
        hidden = List.copyOf(hidden);
    }
}
