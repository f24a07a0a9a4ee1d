package org.korrigo.application.internal.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.korrigo.application.finalisation.FinalisationCheck;
import org.korrigo.application.finalisation.FinalisationCheck.OpenItem;
import org.korrigo.application.finalisation.FinalisationCheck.UnfitItem;
import org.korrigo.application.internal.marking.Completeness;
import org.korrigo.application.internal.trial.ReadOnly;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.exam.Conclusion;
import org.korrigo.domain.exam.ConclusionRepository;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.Pipeline;
import org.korrigo.domain.marking.Operation;
import org.korrigo.spi.PluginChoice;
import org.korrigo.spi.scoring.MarkItem;
import org.korrigo.spi.scoring.MarkScheme;

class FinalisationCheckTest {

    private static final MarkScheme SCHEME = new MarkScheme(List.of(
            new MarkItem(
                    "ex1",
                    "Exercice 1",
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    false,
                    List.of(leaf("1a", "a)", false), leaf("1b", "b)", false))),
            leaf("bonus", "Soin", true)));

    private final MarkedWorld world = new MarkedWorld();
    private Exam exam = world.exam("bac", SCHEME);
    private final Copy copy = world.copy(exam, "K1", CopyState.LOCKED);
    private boolean appreciationRequired;

    @Test
    void questions_without_a_mark_are_named_with_the_way_to_them() {
        world.mark(copy, "1a", "2");
        world.mark(copy, "bonus", "0");

        assertThat(check())
                .isEqualTo(new FinalisationCheck(
                        false, List.of(new OpenItem("1b", "Exercice 1 › b)")), List.of(), false, false));
    }

    @Test
    void a_bonus_may_stay_without_a_mark() {
        world.mark(copy, "1a", "2");
        world.mark(copy, "1b", "0");
        assertThat(check().ready()).isTrue();
    }

    @Test
    void marks_that_the_barème_no_longer_allows_are_named_with_what_it_allows() {
        world.mark(copy, "1a", "5");
        world.mark(copy, "1b", "0");

        assertThat(check().unfit())
                .containsExactly(new UnfitItem("1a", "Exercice 1 › a)", new BigDecimal("5"), new BigDecimal("4")));
        assertThat(check().ready()).isFalse();
    }

    @Test
    void an_appreciation_is_asked_for_only_where_the_exam_does() {
        world.mark(copy, "1a", "4");
        world.mark(copy, "1b", "0");
        world.mark(copy, "bonus", "0.5");
        assertThat(check().ready()).isTrue();

        appreciationRequired = true;
        assertThat(check()).isEqualTo(new FinalisationCheck(false, List.of(), List.of(), true, false));

        var said = new Operation.SetAppreciation(UUID.randomUUID(), "Bien");
        world.markings.put(copy.id(), world.current(copy.id()).after(said));
        assertThat(check().ready()).isTrue();
    }

    @Test
    void while_the_scoring_scheme_is_away_every_question_but_a_bonus_counts() {
        var none = PluginChoice.of("none");
        var away = new Pipeline("a3", Optional.empty(), List.of(), none, none, none, Optional.empty());
        exam = world.exam("bac", away, SCHEME, 0);

        assertThat(check().missing().stream().map(OpenItem::item)).containsExactly("1a", "1b");
        assertThat(check().scoringAway()).isTrue();
    }

    @Test
    void without_a_barème_nothing_can_be_final() {
        exam = world.exam("bac", MarkScheme.EMPTY);
        assertThatThrownBy(this::check).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo("scheme-missing"));
    }

    private FinalisationCheck check() {
        var conclusions = ReadOnly.of(
                ConclusionRepository.class,
                Map.of("of", of -> Conclusion.OPEN.requiringAppreciation(appreciationRequired)));
        return new Completeness(world, conclusions, world.scores()).check(exam, world.current(copy.id()));
    }

    private static MarkItem leaf(String id, String label, boolean bonus) {
        return new MarkItem(id, label, new BigDecimal("4"), new BigDecimal("0.5"), bonus, List.of());
    }
}
