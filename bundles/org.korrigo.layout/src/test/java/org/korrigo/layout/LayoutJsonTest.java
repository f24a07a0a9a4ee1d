package org.korrigo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

class LayoutJsonTest {

    private static final String LYON =
            """
            { "$schema": "korrigo-layout.schema.json", "formatVersion": 1, "id": "lyon", "version": "1.2.0",
              "label": { "fr": "Lyon", "en": "Lyons" }, "sheet": "A3_FOLDED", "pagesPerBooklet": 4,
              "split": { "id": "a3-fold", "options": { "blank-share": 0.002, "strict": true } },
              "zones": [
                { "id": "last-name", "page": 1, "region": [0.08, 0.06, 0.42, 0.04], "role": "IDENTITY",
                  "writing": "HANDWRITTEN_CAPITALS", "allowed": "ABC -'", "ocr": { "profile": "capitales" } },
                { "id": "candidate-number", "page": 1, "region": [0.6, 0.1, 0.4, 0.05], "role": "IDENTITY",
                  "writing": "HANDWRITTEN_DIGITS", "cells": 7 },
                { "id": "extra-frame", "page": 5, "region": [0.1, 0.1, 0.2, 0.1], "role": "ANCHOR" } ] }
            """;

    private static final BookletLayout LYON_LAYOUT = new BookletLayout(
            "lyon",
            "1.2.0",
            Map.of("fr", "Lyon", "en", "Lyons"),
            SheetKind.A3_FOLDED,
            4,
            "a3-fold",
            new Options(Map.of("blank-share", "0.002", "strict", "true")),
            List.of(
                    new Zone(
                            "last-name",
                            1,
                            new Region(0.08, 0.06, 0.42, 0.04),
                            ZoneRole.IDENTITY,
                            WritingKind.HANDWRITTEN_CAPITALS,
                            0,
                            "ABC -'",
                            "capitales"),
                    new Zone(
                            "candidate-number",
                            1,
                            new Region(0.6, 0.1, 0.4, 0.05),
                            ZoneRole.IDENTITY,
                            WritingKind.HANDWRITTEN_DIGITS,
                            7,
                            ""),
                    new Zone(
                            "extra-frame",
                            5,
                            new Region(0.1, 0.1, 0.2, 0.1),
                            ZoneRole.ANCHOR,
                            WritingKind.NONE,
                            0,
                            "")));

    @Test
    void reads_every_value_of_a_document() {
        assertThat(LayoutJson.read(LYON)).isEqualTo(LYON_LAYOUT);
    }

    @Test
    void a_snapshot_reads_back_equal() {
        assertThat(LayoutJson.read(LayoutJson.write(LYON_LAYOUT))).isEqualTo(LYON_LAYOUT);
    }

    @Test
    void a_variant_overrides_zones_of_its_parent_by_id_and_page_and_inherits_the_rest() {
        BookletLayout variant = LayoutJson.read(
                """
                { "formatVersion": 1, "id": "lyon-2", "version": "2", "extends": "lyon", "label": { "fr": "Lyon bis" },
                  "zones": [
                    { "id": "last-name", "page": 1, "region": [0, 0, 1, 0.1], "role": "IDENTITY" },
                    { "id": "class-name", "page": 1, "region": [0, 0.2, 1, 0.1], "role": "IDENTITY" } ] }
                """,
                id -> Optional.of(LYON_LAYOUT).filter(layout -> layout.id().equals(id)));

        assertThat(variant.label()).isEqualTo(Map.of("fr", "Lyon bis", "en", "Lyons"));
        assertThat(variant.splitOptions()).isEqualTo(LYON_LAYOUT.splitOptions());
        assertThat(variant.zones())
                .extracting(Zone::id)
                .containsExactly("last-name", "candidate-number", "extra-frame", "class-name");
        assertThat(variant.zones().get(0).region()).isEqualTo(new Region(0, 0, 1, 0.1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "formatVersion": 1       | "formatVersion": 2        | /formatVersion: 2 is not between 1 and 1
                    "id": "lyon"             | "id": "Lyon 1"            | /id: 'Lyon 1' does not match [a-z][a-z0-9-]*
                    "version": "1.2.0",      | ''                        | /version: is missing
                    "fr": "Lyon",            | ''                        | /label/fr: is missing
                    "A3_FOLDED"              | "A2"                      | /sheet: 'A2' is none of [A4_PAGES, A3_FOLDED]
                    "pagesPerBooklet": 4     | "pagesPerBooklet": 6      | /pagesPerBooklet: 6 is not a multiple of 4, the pages of a folded sheet
                    "pagesPerBooklet": 4     | "pagesPerBooklet": "4"    | /pagesPerBooklet: must be a whole number
                    "strict": true           | "strict": []              | /split/options/strict: must be a text, a number or a boolean
                    "strict": true           | "a/b~c": null             | /split/options/a~1b~0c: must be a text, a number or a boolean
                    "split": { "id": "a3-fold", | "split": {             | /split/id: is missing
                    0.1, 0.4, 0.05           | 0.1, 1.2, 0.05            | /zones/1/region: width 1.2 > 1
                    0.1, 0.4, 0.05           | 0.1, 0.5, 0.05            | /zones/1/region: x + width 1.1 > 1
                    0.1, 0.4, 0.05           | -0.1, 0.4, 0.05           | /zones/1/region: y -0.1 < 0
                    0.1, 0.4, 0.05           | 0.1, 0.4, 0               | /zones/1/region: height 0.0 is not more than 0
                    0.1, 0.4, 0.05           | 0.1, 0.4                  | /zones/1/region: must be [x, y, width, height]
                    0.1, 0.4, 0.05           | 0.1, "0.4", 0.05          | /zones/1/region/2: must be a number
                    "cells": 7               | "cells": 700              | /zones/1/cells: 700 is not between 0 and 64
                    "cells": 7               | "boxes": 7                | /zones/1/boxes: unknown key
                    "cells": 7               | "ocr": { "psm": 7 }       | /zones/1/ocr/psm: unknown key
                    "cells": 7               | "ocr": { "profile": "A" } | /zones/1/ocr/profile: 'A' does not match [a-z][a-z0-9-]*
                    "cells": 7               | "ocr": "capitales"        | /zones/1/ocr: must be an object
                    "id": "candidate-number" | "id": "last-name"         | /zones/1: zone 'last-name' of page 1 is there twice
                    "page": 5                | "page": 13                | /zones/2/page: 13 is not between 0 and 12
                    "page": 5,               | ''                        | /zones/2/page: is missing
                    "role": "ANCHOR"         | "role": "anchor"          | /zones/2/role: 'anchor' is none of [IDENTITY, ANONYMITY, PAGE_NUMBER, ANCHOR, MARK, QUESTION]
                    "id": "lyon"             | "extends": "x", "id": "lyon" | /extends: there is no layout 'x'
                    "id": "lyon"             | "extends": "lyon", "id": "lyon" | /extends: a layout cannot extend itself
                    "id": "lyon"             | "remove": ["x"], "id": "lyon" | /remove: only a layout that extends another can remove zones
                    Lyons                    | L�ons                     | the document is not UTF-8
                    """)
    void names_the_place_of_a_fault(String good, String bad, String message) {
        assertThat(LYON).contains(good);
        assertThatThrownBy(() -> LayoutJson.read(LYON.replace(good, bad)))
                .isInstanceOf(LayoutFormatException.class)
                .hasMessage(message);
    }

    @Test
    void tells_of_all_faults_at_once_in_the_order_of_the_document_with_their_lines() {
        String bad = LYON.replace("\"A3_FOLDED\"", "\"A2\"")
                .replace("0.1, 0.4, 0.05", "0.1, 1.2, 0.05")
                .replace("\"page\": 5", "\"page\": 99, \"colour\": \"red\"");

        assertThatThrownBy(() -> LayoutJson.read(bad))
                .isInstanceOfSatisfying(LayoutFormatException.class, fault -> assertThat(fault.faults())
                        .extracting(LayoutFault::pointer, LayoutFault::line)
                        .containsExactly(
                                tuple("/sheet", 2),
                                tuple("/zones/1/region", 7),
                                tuple("/zones/2/page", 9),
                                tuple("/zones/2/colour", 9)));
    }

    @Test
    void names_line_and_column_of_what_is_not_json() {
        assertThatThrownBy(() -> LayoutJson.read("{\n  \"id\": oops }"))
                .isInstanceOfSatisfying(LayoutFormatException.class, fault -> {
                    LayoutFault only = fault.faults().get(0);
                    assertThat(only.pointer()).isEqualTo("/id");
                    assertThat(only.line()).isEqualTo(2);
                    assertThat(only.message()).matches("line 2, column [0-9]+: not JSON: .*oops.*");
                });
    }

    @Test
    void refuses_a_key_that_stands_twice_and_text_after_the_document() {
        String twice = LYON.replace("\"cells\": 7", "\"cells\": 7, \"cells\": 8");
        assertThatThrownBy(() -> LayoutJson.read(twice))
                .hasMessageMatching("/zones/1/cells: line 8, column [0-9]+: not JSON: Duplicate field 'cells'");
        assertThatThrownBy(() -> LayoutJson.read(LYON + "{}")).isInstanceOf(LayoutFormatException.class);
        assertThatThrownBy(() -> LayoutJson.read("")).isInstanceOf(LayoutFormatException.class);
        assertThatThrownBy(() -> LayoutJson.read("[]")).hasMessage("must be an object");
    }

    @Test
    void refuses_what_is_huge_or_deep_before_it_costs_anything() {
        assertThatThrownBy(() -> LayoutJson.read("[".repeat(100_000))).isInstanceOf(LayoutFormatException.class);
        assertThatThrownBy(() -> LayoutJson.read(" ".repeat(2_000_000)))
                .hasMessage("the document is longer than 1048576 characters");
        assertThatThrownBy(() -> LayoutJson.read(LYON.replace("0.4, 0.05", "1e999999999, 0.05")))
                .isInstanceOf(LayoutFormatException.class);
    }
}
