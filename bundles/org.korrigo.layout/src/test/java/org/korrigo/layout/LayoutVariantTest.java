package org.korrigo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

/** Documents that say {@code extends}. */
class LayoutVariantTest {

    private static final BookletLayout PARENT = LayoutJson.read(
            """
            { "formatVersion": 1, "id": "bac", "version": "1", "label": { "fr": "Bac", "en": "Bac (en)" },
              "sheet": "A4_PAGES", "pagesPerBooklet": 8, "split": { "id": "a4-booklet", "options": { "strict": true } },
              "zones": [
                { "id": "last-name", "page": 1, "region": [0.1, 0.1, 0.4, 0.05], "role": "IDENTITY",
                  "writing": "HANDWRITTEN", "allowed": "ABC", "cells": 3 },
                { "id": "header", "page": 1, "region": [0, 0, 1, 0.2], "role": "ANONYMITY" },
                { "id": "header", "page": 3, "region": [0, 0, 1, 0.1], "role": "ANONYMITY" },
                { "id": "stamp", "page": 20, "region": [0.5, 0.5, 0.1, 0.1], "role": "ANCHOR" } ] }
            """);

    @Test
    void says_only_what_differs() {
        BookletLayout variant = read("\"label\": { \"fr\": \"Lyon\" }");

        assertThat(variant.id()).isEqualTo("lyon");
        assertThat(variant.label()).containsEntry("fr", "Lyon").containsEntry("en", "Bac (en)");
        assertThat(variant.splitOptions()).isEqualTo(PARENT.splitOptions());
        assertThat(variant.sheet()).isEqualTo(SheetKind.A4_PAGES);
        assertThat(variant.zones()).isEqualTo(PARENT.zones());
    }

    @Test
    void a_zone_takes_from_the_inherited_one_what_it_does_not_say() {
        Zone zone =
                read("\"zones\": [{ \"id\": \"last-name\", \"ocr\": { \"profile\": \"capitales\" }, \"cells\": 0 }]")
                        .zones()
                        .get(0);

        assertThat(zone)
                .isEqualTo(new Zone(
                        "last-name",
                        1,
                        new Region(0.1, 0.1, 0.4, 0.05),
                        ZoneRole.IDENTITY,
                        WritingKind.HANDWRITTEN,
                        0,
                        "ABC",
                        "capitales"));
    }

    @Test
    void zones_are_changed_in_place_and_new_ones_come_last() {
        BookletLayout variant = read(
                """
                "zones": [
                  { "id": "mark", "page": 1, "region": [0.8, 0, 0.1, 0.1], "role": "MARK" },
                  { "id": "header", "page": 3, "region": [0, 0, 1, 0.3] } ]
                """);

        assertThat(variant.zones())
                .extracting(Zone::id)
                .containsExactly("last-name", "header", "header", "stamp", "mark");
        assertThat(variant.zones().get(2).region().height()).isEqualTo(0.3);
    }

    @Test
    void removed_zones_go_from_every_page_and_leave_nothing_to_new_ones_of_their_id() {
        BookletLayout variant = read(
                """
                "remove": ["header", "last-name"],
                "zones": [{ "id": "last-name", "page": 2, "region": [0, 0, 1, 0.1], "role": "IDENTITY" }]
                """);

        assertThat(variant.zones()).extracting(Zone::id).containsExactly("stamp", "last-name");
        assertThat(variant.zones().get(1).writing()).isEqualTo(WritingKind.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "remove": ["nobody"]                        | /remove/0: there is no zone 'nobody' to remove
                    "remove": ["header", "header"]              | /remove/1: there is no zone 'header' to remove
                    "remove": "header"                          | /remove: must be an array
                    "remove": [1]                               | /remove/0: must be a text
                    "remove": ["last-name"], "zones": [{"id": "last-name", "page": 1, "role": "IDENTITY"}] | /zones/0/region: is missing
                    "zones": [{"id": "header", "cells": 1}]     | /zones/0: does not tell which of the pages [1, 3] of 'header' it means
                    "zones": [{"id": "first-name", "page": 1, "role": "IDENTITY"}] | /zones/0/region: is missing
                    "sheet": "A3_FOLDED", "pagesPerBooklet": 14 | /pagesPerBooklet: 14 is not a multiple of 4, the pages of a folded sheet
                    "pagesPerBooklet": 4                        | /pagesPerBooklet: the inherited zone 'stamp' is on page 20, beyond 12
                    "label": {"fr": " "}                        | /label/fr: is missing
                    """)
    void names_the_place_of_a_fault(String members, String message) {
        assertThatThrownBy(() -> read(members))
                .isInstanceOf(LayoutFormatException.class)
                .hasMessage(message);
    }

    @Test
    void without_its_parent_only_what_is_certainly_wrong_is_complained_of() {
        String orphan =
                document("\"remove\": [\"x\"], \"zones\": [{ \"id\": \"a\" }, { \"id\": \"b\", \"page\": -1 }]");

        assertThatThrownBy(() -> LayoutJson.read(orphan))
                .isInstanceOfSatisfying(LayoutFormatException.class, fault -> assertThat(fault.faults())
                        .extracting(LayoutFault::pointer)
                        .containsExactly("/extends", "/zones/1/page"));
    }

    private static BookletLayout read(String members) {
        return LayoutJson.read(document(members), id -> Optional.of(PARENT));
    }

    private static String document(String members) {
        return "{ \"formatVersion\": 1, \"id\": \"lyon\", \"version\": \"2\", \"extends\": \"bac\", " + members + " }";
    }
}
