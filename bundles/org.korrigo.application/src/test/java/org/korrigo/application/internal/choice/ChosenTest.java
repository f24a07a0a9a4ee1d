package org.korrigo.application.internal.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.korrigo.domain.Problem;
import org.korrigo.domain.exam.Pipeline;
import org.korrigo.spi.PluginChoice;

class ChosenTest {

    private static final Pipeline PIPELINE = new Pipeline(
            "a4-booklet",
            Optional.of(PluginChoice.of("fixed-pages")),
            List.of(PluginChoice.of("tesseract"), PluginChoice.of("digits")),
            PluginChoice.of("roster"),
            PluginChoice.of("points"),
            PluginChoice.of("pdf"),
            Optional.of("scoring:points@1.1.0"));

    @ParameterizedTest
    @EnumSource
    void changes_its_own_place_and_no_other(Chosen chosen) {
        List<PluginChoice> other = List.of(PluginChoice.of("other"));
        Pipeline changed = chosen.in(PIPELINE, other);

        assertThat(chosen.of(changed)).isEqualTo(other);
        for (Chosen untouched : Chosen.values()) {
            if (untouched != chosen) {
                assertThat(untouched.of(changed)).isEqualTo(untouched.of(PIPELINE));
            }
        }
    }

    @Test
    void another_scoring_scheme_may_propose_again() {
        assertThat(Chosen.SCORING
                        .in(PIPELINE, List.of(PluginChoice.of("best-of")))
                        .declinedScoring())
                .isEmpty();
        assertThat(Chosen.RENDERER
                        .in(PIPELINE, List.of(PluginChoice.of("other")))
                        .declinedScoring())
                .isPresent();
    }

    @Test
    void no_split_strategy_means_that_of_the_layout_and_an_exam_scores_one_way() {
        assertThat(Chosen.SPLIT.in(PIPELINE, List.of()).split()).isEmpty();
        assertThatThrownBy(() -> Chosen.SCORING.in(PIPELINE, List.of()))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo("choice-count"));
    }

    @Test
    void what_exams_do_not_choose_is_refused_with_what_they_do() {
        assertThatThrownBy(() -> Chosen.of("storage"))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.facts().get("known"))
                        .isEqualTo("layout, split, ocr, identity, scoring, renderer"));
    }
}
