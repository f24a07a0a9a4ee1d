package org.korrigo.domain.copy;

import java.util.UUID;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.document.Rotation;

/**
 * A page of a copy.
 *
 * @param key what drawings and addresses call it, whatever the order of the pages: unique in its copy, at first its position, and never
 *     given to another page
 * @param position in reading order, from 1
 * @param scannedPage the scanned page it is, or is half of
 * @param region on that page as displayed
 * @param rotation the clockwise turn that makes it upright
 * @param logical the booklet page of the layout, whose zones apply
 */
public record CopyPage(int key, int position, UUID scannedPage, Region region, Rotation rotation, int logical) {

    /** A page where the split has put it. */
    public CopyPage(int position, UUID scannedPage, Region region, Rotation rotation, int logical) {
        this(position, position, scannedPage, region, rotation, logical);
    }

    public CopyPage keyed(int otherKey) {
        return new CopyPage(otherKey, position, scannedPage, region, rotation, logical);
    }

    public CopyPage at(int otherPosition) {
        return new CopyPage(key, otherPosition, scannedPage, region, rotation, logical);
    }

    public CopyPage printedAs(int otherLogical) {
        return new CopyPage(key, position, scannedPage, region, rotation, otherLogical);
    }

    public CopyPage turned(Rotation clockwise) {
        return new CopyPage(key, position, scannedPage, region, rotation.then(clockwise), logical);
    }

    /** The same paper, scanned again. */
    public CopyPage scannedAs(UUID otherPage) {
        return new CopyPage(key, position, otherPage, region, rotation, logical);
    }
}
