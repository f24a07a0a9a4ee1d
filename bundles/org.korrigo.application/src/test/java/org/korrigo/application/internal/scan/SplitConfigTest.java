package org.korrigo.application.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.domain.Problem;
import org.korrigo.spi.Options;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.layout.BookletLayout;
import org.korrigo.spi.layout.SheetKind;
import org.korrigo.spi.layout.WritingKind;
import org.korrigo.spi.layout.Zone;
import org.korrigo.spi.layout.ZoneRole;

class SplitConfigTest {

    private static final Options SKEW = new Options(Map.of("max-skew-degrees", "3"));

    @Test
    void accepts_the_configuration_of_the_guide_as_it_stands_there() {
        String guide =
                """
                # Admin interface > Exam > Split Config
                {
                  "mode": "A3_to_A4",  # ou "A4_single", "custom"
                  "pages_per_booklet": 4,
                  "split_horizontal": true
                }
                """;
        BookletLayout layout = layout(SheetKind.A3_FOLDED, "a3-fold");

        assertThat(SplitConfig.apply(guide, layout)).isEqualTo(layout);
    }

    @ParameterizedTest
    @CsvSource({
        "A3_to_A4,4,A4_PAGES,a4-booklet,A3_FOLDED,a3-fold",
        "A4_single,4,A3_FOLDED,a3-fold,A4_PAGES,a4-booklet",
        "A3_to_A4,8,A3_FOLDED,a3-fold,A3_FOLDED,fixed-pages",
        "A4_single,6,A3_FOLDED,a3-fold,A4_PAGES,fixed-pages",
        "A4_single,6,A4_PAGES,page-code,A4_PAGES,page-code",
        "A3_to_A4,4,A4_PAGES,manual,A3_FOLDED,fixed-pages"
    })
    void goes_by_print_only_while_the_form_is_the_one_of_the_layout(ArgumentsAccessor form) {
        int pages = form.getInteger(1);
        String then = form.getString(5);
        String mode = form.getString(0);
        SheetKind had = form.get(2, SheetKind.class);
        String json = "{\"mode\":\"" + mode + "\",\"pages_per_booklet\":" + pages + ",\"split_horizontal\":false}";
        BookletLayout changed = SplitConfig.apply(json, layout(had, form.getString(3)));

        assertThat(changed.sheet()).isEqualTo(form.get(4, SheetKind.class));
        assertThat(changed.pagesPerBooklet()).isEqualTo(pages);
        assertThat(changed.splitStrategy()).isEqualTo(then);
        assertThat(changed.splitOptions()).isEqualTo(then.equals("fixed-pages") ? Options.NONE : SKEW);
    }

    @Test
    void keeps_the_number_of_pages_and_the_zones_of_the_layout() {
        BookletLayout layout = layout(SheetKind.A4_PAGES, "a4-booklet");
        BookletLayout changed = SplitConfig.apply("{\"mode\":\"A3_to_A4\"}", layout);

        assertThat(changed.pagesPerBooklet()).isEqualTo(4);
        assertThat(changed.zones()).isEqualTo(layout.zones());
        assertThat(changed.id()).isEqualTo(layout.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1-4; 5-8\\nblank 9\"|1-4; 5-8\nblank 9",
                "[{\"pages\":[1,\"2]\"]}, {\"blank\":[3]}]|[{\"pages\":[1,\"2]\"]}, {\"blank\":[3]}]"
            })
    void hands_a_drawn_plan_to_the_manual_strategy(String plan) {
        String[] parts = plan.split("\\|");
        String json = "{\"mode\":\"custom\",\"plan\":" + parts[0] + ",\"pages_per_booklet\":2}";
        BookletLayout changed = SplitConfig.apply(json, layout(SheetKind.A4_PAGES, "a4-booklet"));

        assertThat(changed.splitStrategy()).isEqualTo("manual");
        assertThat(changed.splitOptions()).isEqualTo(new Options(Map.of("plan", parts[1])));
        assertThat(changed.pagesPerBooklet()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"mode\":\"A5\"}|split-config-value-wrong|mode",
                "{\"pages_per_booklet\":4}|split-config-key-missing|mode",
                "{\"mode\":\"custom\"}|split-config-key-missing|plan",
                "{\"mode\":\"A3_to_A4\",\"pages_per_booklet\":6}|split-config-value-wrong|pages_per_booklet",
                "{\"mode\":\"A4_single\",\"pages_per_booklet\":0}|split-config-value-wrong|pages_per_booklet",
                "{\"mode\":\"A4_single\",\"pages_per_booklet\":\"four\"}|split-config-value-wrong|pages_per_booklet",
                "{\"mode\":\"A4_single\",\"split_horizontal\":\"no\"}|split-config-value-wrong|split_horizontal",
                "{\"mode\":\"A4_single\",\"plan\":\"1-4\"}|split-config-key-unexpected|plan",
                "{\"mode\":\"A4_single\",\"dpi\":300}|split-config-key-unexpected|dpi",
                "{\"mode\":\"A4_single\",\"mode\":\"custom\"}|split-config-key-twice|mode"
            })
    void names_the_key_that_is_wrong(String json, String code, String key) {
        Problem problem = problem(json);

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.kind()).isEqualTo(Problem.Kind.INVALID);
        assertThat(problem.facts()).containsEntry("key", key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|1",
                "A3_to_A4|1",
                "{}|2",
                "{\"mode\" \"custom\"}|9",
                "{\"mode\":\"custom\",}|18",
                "{\"mode\":\"custom\"} 7|19",
                "{\"mode\":\"custom|9",
                "{\"mode\":\"custom\",\"plan\":[[1]|29",
                "{\"mode\":{}}|9"
            })
    void says_where_it_cannot_be_read(String json, int position) {
        Problem problem = problem(json);

        assertThat(problem.code()).isEqualTo("split-config-unreadable");
        assertThat(problem.facts()).containsEntry("position", position);
    }

    private static Problem problem(String json) {
        return catchThrowableOfType(
                Problem.class, () -> SplitConfig.apply(json, layout(SheetKind.A4_PAGES, "a4-booklet")));
    }

    private static BookletLayout layout(SheetKind sheet, String strategy) {
        Region corner = new Region(0.1, 0.1, 0.2, 0.1);
        Zone name = new Zone("last-name", 1, corner, ZoneRole.IDENTITY, WritingKind.HANDWRITTEN, 0, "");
        return new BookletLayout("school", "1", Map.of("fr", "Lycée"), sheet, 4, strategy, SKEW, List.of(name));
    }
}
