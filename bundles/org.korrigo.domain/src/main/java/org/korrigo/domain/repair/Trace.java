package org.korrigo.domain.repair;

import org.korrigo.domain.copy.CopyPage;
import org.korrigo.spi.document.Rotation;

/**
 * A place was called by a key in a copy.
 *
 * @param rotation how it was turned when it was last called so: the drawings under the key fit that turn
 */
public record Trace(Place place, int key, Rotation rotation) {

    static Trace of(CopyPage page) {
        return new Trace(Place.of(page), page.key(), page.rotation());
    }

    boolean isReplacedBy(Trace later) {
        return key == later.key && place.equals(later.place);
    }
}
