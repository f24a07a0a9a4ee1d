package org.korrigo.split.standard.internal.sheet;

import org.korrigo.spi.document.Region;

/** Where a booklet page lies on the upright side of its sheet. @param page from 1 */
public record Place(int page, Region region) {}
