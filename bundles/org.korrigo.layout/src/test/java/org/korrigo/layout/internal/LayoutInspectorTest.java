package org.korrigo.layout.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korrigo.layout.LayoutFault;
import org.korrigo.layout.LayoutJson;
import org.korrigo.layout.LayoutReport;
import org.korrigo.layout.LayoutValidation;

class LayoutInspectorTest {

    private static final String ZONES =
            """
            { "id": "last-name", "page": 1, "region": [0.1, 0.1, 0.4, 0.05], "role": "IDENTITY", "writing": "HANDWRITTEN" },
            { "id": "header", "page": 1, "region": [0, 0, 1, 0.2], "role": "ANONYMITY" },
            { "id": "rule", "page": 1, "region": [0, 0.2, 1, 0.001], "role": "ANCHOR" },
            { "id": "question-1", "page": 1, "region": [0, 0.2, 1, 0.8], "role": "QUESTION" }
            """;

    private final OcrProfileCatalogue profiles = new OcrProfileCatalogue();
    private final LayoutValidation validation = new LayoutInspector(
            (child, id) -> id.equals("bac") ? Parent.of(LayoutJson.read(whole("bac", ZONES))) : Parent.missing(id),
            profiles);

    @Test
    void a_good_document_gives_its_layout_and_nothing_to_say() {
        LayoutReport report = validation.validate("\uFEFF" + whole("lyon", ZONES));

        assertThat(report.layout()).contains(LayoutJson.read(whole("lyon", ZONES)));
        assertThat(report.faults()).isEmpty();
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void a_variant_is_worked_out_against_the_layouts_that_are_there() {
        assertThat(validation.validate(variant("bac", "\"remove\": [\"rule\"]")).layout())
                .hasValueSatisfying(layout -> assertThat(layout.zones()).hasSize(3));
        assertThat(validation.validate(variant("nobody", "\"zones\": []")).faults())
                .containsExactly(new LayoutFault("/extends", "there is no layout 'nobody'", 1, 53));
    }

    @Test
    void a_bad_document_gives_every_fault_with_pointer_line_and_column() {
        LayoutReport report = validation.validate(
                whole("lyon", ZONES.replace("0.1, 0.4, 0.05", "0.1, 1.4, 0.05").replace("ANCHOR", "ANKER")));

        assertThat(report.layout()).isEmpty();
        assertThat(report.faults())
                .extracting(LayoutFault::pointer, LayoutFault::line)
                .containsExactly(tuple("/zones/0/region", 4), tuple("/zones/2/role", 6));
        assertThat(report.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "role": "IDENTITY", "writing": "HANDWRITTEN" | "role": "ANCHOR"         | /zones: no zone of role IDENTITY: every copy will have to be identified by hand
                    , "writing": "HANDWRITTEN"    | ''                                     | /zones/0: no writing is stated: no OCR engine will read it
                    "writing": "HANDWRITTEN"      | "writing": "HANDWRITTEN", "ocr": {"profile": "capitals"} | /zones/0/ocr/profile: there is no OCR profile 'capitals' at present
                    0.4, 0.05]                    | 0.4, 0.01]                             | /zones/0/region: is 84.0 x 3.0 mm, less than 3 mm one way
                    "writing": "HANDWRITTEN"      | "writing": "HANDWRITTEN", "cells": 40  | /zones/0/region: is 84.0 x 14.9 mm for 40 cells, less than 3 mm one way
                    [0, 0.2, 1, 0.8]              | [0, 0.15, 1, 0.8]                      | /zones/3/region: overlaps zone 'header' of page 1
                    "page": 1, "region": [0, 0.2, 1, 0.8] | "page": 0, "region": [0.6, 0.12, 0.3, 0.1] | /zones/3/region: overlaps zone 'header' of page 1
                    """)
    void warns_of_what_is_seldom_meant(String good, String odd, String warning) {
        assertThat(ZONES).contains(good);
        LayoutReport report = validation.validate(whole("lyon", ZONES.replace(good, odd)));

        assertThat(report.layout()).isPresent();
        assertThat(report.warnings()).extracting(LayoutFault::toString).contains(warning);
    }

    @Test
    void warns_of_inherited_zones_at_the_place_that_inherits_them() {
        LayoutReport report = validation.validate(variant(
                "bac",
                "\"zones\": [{ \"id\": \"class\", \"page\": 1, \"region\": [0.1, 0.1, 0.1, 0.1], "
                        + "\"role\": \"IDENTITY\", \"writing\": \"PRINTED\" }]"));

        assertThat(report.warnings())
                .extracting(LayoutFault::toString)
                .containsExactly("/zones/0/region: overlaps zone 'last-name' of page 1");
    }

    @Test
    void a_profile_that_is_there_may_state_the_writing() {
        ConfiguredProfile configured = new ConfiguredProfile();
        configured.read(Map.of("name", "capitals", "writing", "HANDWRITTEN_CAPITALS"));
        profiles.bindProfile(configured);

        String zones = ZONES.replace("\"writing\": \"HANDWRITTEN\"", "\"ocr\": {\"profile\": \"capitals\"}");
        assertThat(validation.validate(whole("lyon", zones)).warnings()).isEmpty();
    }

    private static String whole(String id, String zones) {
        return """
                { "formatVersion": 1, "id": "%s", "version": "1", "label": { "fr": "Essai" },
                  "sheet": "A4_PAGES", "pagesPerBooklet": 4, "split": { "id": "fixed-pages" },
                  "zones": [
                %s ] }
                """
                .formatted(id, zones.stripTrailing());
    }

    private static String variant(String parent, String members) {
        return "{ \"formatVersion\": 1, \"id\": \"lyon\", \"version\": \"2\", \"extends\": \"" + parent + "\", "
                + members + " }";
    }
}
