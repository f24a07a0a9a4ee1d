package org.korrigo.split.code.internal.plan;

import org.korrigo.spi.document.Rotation;

/** What the code of a page says. @param page from 1; @param rotation the clockwise turn that makes the page upright */
record Mark(String booklet, int page, Rotation rotation) {

    boolean sameBooklet(Mark other) {
        return booklet.equals(other.booklet);
    }
}
