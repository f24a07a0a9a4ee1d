package org.korrigo.spi.layout;

import org.korrigo.spi.document.Region;

/**
 * A named rectangle on a page of the booklet.
 *
 * @param id the contract with identity matchers: {@code last-name}, {@code first-name}, {@code full-name}, {@code birth-date},
 *     {@code class-name}, {@code candidate-number} and {@code page-number} are reserved, others are free
 * @param page the booklet's page, from 1; 0 means every page; pages beyond those of the booklet are those of extra sheets, up to
 *     three times as many
 * @param region in fractions of the upright page
 * @param cells number of boxes for one character each, side by side; 0 for free writing
 * @param allowed the characters that may stand there; empty means any
 * @param profile name of the OCR profile (configuration {@code org.korrigo.ocr.profile-NAME}) it is read with; empty means none
 */
public record Zone(
        String id,
        int page,
        Region region,
        ZoneRole role,
        WritingKind writing,
        int cells,
        String allowed,
        String profile) {

    /** Read without a profile. */
    public Zone(String id, int page, Region region, ZoneRole role, WritingKind writing, int cells, String allowed) {
        this(id, page, region, role, writing, cells, allowed, "");
    }

    /** The same zone at another place of the page. */
    public Zone at(Region place) {
        return new Zone(id, page, place, role, writing, cells, allowed, profile);
    }
}
