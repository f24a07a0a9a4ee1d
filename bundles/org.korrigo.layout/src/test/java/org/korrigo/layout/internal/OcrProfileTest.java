package org.korrigo.layout.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korrigo.layout.OcrProfile;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

class OcrProfileTest {

    private static final OcrProfile CAPITALS = new OcrProfile(
            "capitales",
            List.of(Locale.FRENCH, Locale.ENGLISH),
            WritingKind.HANDWRITTEN_CAPITALS,
            "ABC",
            new Options(Map.of("page-segmentation", "7")));

    private final OcrProfileCatalogue profiles = new OcrProfileCatalogue();

    @Test
    void keys_of_its_own_are_read_those_of_the_machinery_skipped_and_all_others_are_options() {
        OcrProfile read = ProfileReader.read(Map.of(
                "service.pid", "org.korrigo.ocr.profile~capitales",
                "service.factoryPid", "org.korrigo.ocr.profile",
                "felix.fileinstall.filename", "file:/etc/org.korrigo.ocr.profile-capitales.cfg",
                "component.id", 7L,
                "languages", "fr, en",
                "writing", "HANDWRITTEN_CAPITALS",
                "allowed", "ABC",
                "page-segmentation", 7));

        assertThat(read).isEqualTo(CAPITALS);
    }

    @Test
    void the_name_is_that_of_the_file_unless_stated() {
        assertThat(ProfileReader.read(
                                Map.of("felix.fileinstall.filename", "file:/k/etc/org.korrigo.ocr.profile-petit-x.cfg"))
                        .name())
                .isEqualTo("petit-x");
        assertThat(ProfileReader.read(Map.of("name", "x", "service.pid", "org.korrigo.ocr.profile~y"))
                        .name())
                .isEqualTo("x");
    }

    @Test
    void languages_may_be_an_array() {
        Map<String, Object> configuration = Map.of("name", "x", "languages", new String[] {"fr", "en-GB"});
        assertThat(ProfileReader.read(configuration).languages()).containsExactly(Locale.FRENCH, Locale.UK);
    }

    @ParameterizedTest
    @CsvSource({
        "name, Grandes Capitales, name: 'Grandes Capitales' does not match [a-z][a-z0-9-]*",
        "languages, fr;en, languages: 'fr;en' is no language tag such as fr or en-GB",
        "'writing', CAPITALS, 'writing: ''CAPITALS'' is none of [PRINTED, HANDWRITTEN, HANDWRITTEN_CAPITALS, HANDWRITTEN_DIGITS, NONE]'"
    })
    void names_the_key_that_is_at_fault(String key, String value, String message) {
        Map<String, Object> configuration = Map.of("service.pid", "org.korrigo.ocr.profile~x", key, value);
        assertThatThrownBy(() -> ProfileReader.read(configuration))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_bad_change_leaves_the_last_good_profile_in_force() {
        ConfiguredProfile configured = configured("x", "fr");
        configured.read(Map.of("name", "x", "languages", "??"));
        assertThat(profiles.find("x")).map(OcrProfile::languages).contains(List.of(Locale.FRENCH));

        configured.read(Map.of("name", "x", "languages", "en"));
        assertThat(profiles.find("x")).map(OcrProfile::languages).contains(List.of(Locale.ENGLISH));
        profiles.unbindProfile(configured);
        assertThat(profiles.all()).isEmpty();
    }

    @Test
    void of_two_with_one_name_the_first_is_in_force() {
        configured("x", "fr");
        configured("x", "en");
        configured("a", "de");

        assertThat(profiles.all()).extracting(OcrProfile::name).containsExactly("a", "x");
        assertThat(profiles.find("x")).map(OcrProfile::languages).contains(List.of(Locale.FRENCH));
    }

    @Test
    void a_profile_fills_in_what_a_zone_leaves_open() {
        Zone open = new Zone("a", 1, Region.WHOLE, ZoneRole.IDENTITY, WritingKind.NONE, 3, "", "capitales");
        Zone stated = new Zone("a", 1, Region.WHOLE, ZoneRole.IDENTITY, WritingKind.PRINTED, 3, "XYZ", "capitales");

        assertThat(CAPITALS.fill(open))
                .isEqualTo(new Zone(
                        "a",
                        1,
                        Region.WHOLE,
                        ZoneRole.IDENTITY,
                        WritingKind.HANDWRITTEN_CAPITALS,
                        3,
                        "ABC",
                        "capitales"));
        assertThat(CAPITALS.fill(stated)).isEqualTo(stated);
    }

    @Test
    void options_of_the_profile_win_over_those_of_the_exam() {
        Options exam = new Options(Map.of("page-segmentation", "8", "other", "1"));
        assertThat(CAPITALS.over(exam).values()).isEqualTo(Map.of("page-segmentation", "7", "other", "1"));
        assertThat(CAPITALS.languagesOr(List.of(Locale.GERMAN))).startsWith(Locale.FRENCH);
    }

    private ConfiguredProfile configured(String name, String languages) {
        ConfiguredProfile configured = new ConfiguredProfile();
        configured.read(Map.of("name", name, "languages", languages));
        profiles.bindProfile(configured);
        return configured;
    }
}
