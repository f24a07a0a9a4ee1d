package org.korrigo.domain.copy;

import java.util.UUID;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/**
 * A page of a copy.
 *
 * @param position in reading order, from 1
 * @param scannedPage the scanned page it is, or is half of
 * @param region on that page as displayed
 * @param rotation the clockwise turn that makes it upright
 * @param logical the booklet page of the layout, whose zones apply
 */
public record CopyPage(int position, UUID scannedPage, Region region, Rotation rotation, int logical) {}
