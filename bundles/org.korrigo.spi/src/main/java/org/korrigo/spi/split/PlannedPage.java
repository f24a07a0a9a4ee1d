package org.korrigo.spi.split;

import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/**
 * A page of a booklet.
 *
 * @param source number of the scanned page
 * @param region the part of the scanned page, as displayed, that it is
 * @param rotation the clockwise turn that makes it upright
 * @param logical its page number in the booklet, from 1: pages of a layout's zones go by it
 */
public record PlannedPage(int source, Region region, Rotation rotation, int logical) {}
