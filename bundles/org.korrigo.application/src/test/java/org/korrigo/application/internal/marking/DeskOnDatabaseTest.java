package org.korrigo.application.internal.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.korrigo.application.internal.marking.MarkingBench.ANNE;
import static org.korrigo.application.internal.marking.MarkingBench.BRUNO;
import static org.korrigo.application.internal.marking.MarkingBench.CHIEF;
import static org.korrigo.application.internal.marking.MarkingBench.copy;
import static org.korrigo.application.internal.marking.MarkingBench.ink;
import static org.korrigo.application.internal.marking.MarkingBench.mark;
import static org.korrigo.application.internal.marking.MarkingBench.statements;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.application.marking.MarkingView;
import org.korrigo.application.marking.PileSummary;
import org.korrigo.application.marking.PileView;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.marking.Operation;
import org.korrigo.spi.document.Region;
import org.korrigo.spi.render.Annotation;

/** The marking desk, on the real database. */
class DeskOnDatabaseTest {

    private MarkingBench bench;
    private final UUID first = copy(1);

    @BeforeEach
    void oneExam() throws SQLException {
        bench = new MarkingBench();
        bench.exam("bac", 1, 5);
    }

    private MarkingView taken() {
        return bench.desk.begin(ANNE, first);
    }

    private long apply(MarkingView view, long base, Operation... operations) {
        long fence = view.lock().orElseThrow().fence();
        return bench.desk.apply(ANNE, first, fence, base, List.of(operations)).revision();
    }

    @Test
    void opening_a_copy_takes_it_and_shows_everything_in_five_statements_at_most() {
        assertThat(statements(this::taken)).isEqualTo(4);
        apply(bench.desk.begin(ANNE, first), 0, mark("1", "2.50"), ink(UUID.randomUUID(), 0.1));
        bench.piles.revisit(ANNE, first, true);

        // again, from another tab: what the first one wrote meanwhile is looked at under the lock
        MarkingView[] again = new MarkingView[1];
        assertThat(statements(() -> again[0] = taken())).isEqualTo(5);

        assertThat(again[0].state()).isEqualTo(CopyState.LOCKED);
        assertThat(again[0].lock().orElseThrow().fence()).isEqualTo(3);
        assertThat(again[0].marking().annotations()).hasSize(1);
        assertThat(again[0].scores().orElseThrow().total()).isEqualByComparingTo("2.50");
        assertThat(again[0].exam().reference()).isEqualTo("bac");
        assertThat(again[0].pageList()).hasSize(1);
        assertThat(again[0].revisit()).isTrue();
        assertThat(again[0].drafts()).isZero();
        assertThat(statements(() -> bench.desk.open(BRUNO, first))).isEqualTo(2);
    }

    @Test
    void what_is_held_by_somebody_else_is_not_had_and_what_is_not_ones_share_is_not_there() {
        taken();
        refused("copy-locked", () -> bench.desk.begin(BRUNO, first));
        bench.shares = Map.of(copy(2), Set.of("2"));
        refused("copy-not-found", () -> bench.desk.begin(BRUNO, first));
        refused("copy-not-found", () -> bench.desk.journal(BRUNO, first));
        assertThat(bench.desk.begin(BRUNO, copy(2)).items()).containsExactly("2");
    }

    @Test
    void a_lock_tells_nothing_of_a_copy_that_is_not_ones_share() {
        long fence = taken().lock().orElseThrow().fence();
        bench.shares = Map.of(copy(2), Set.of());
        refused("copy-not-found", () -> bench.desk.lock(BRUNO, first));
        refused("copy-not-found", () -> bench.desk.renew(BRUNO, first, fence));
        refused("copy-not-found", () -> bench.desk.unlock(BRUNO, first, fence));
        refused("copy-not-found", () -> bench.desk.finalise(BRUNO, first, fence));
        bench.shares = Map.of();
        refused("lock-lost", () -> bench.desk.renew(BRUNO, first, fence));
    }

    @Test
    void the_past_can_be_replayed_at_any_revision() {
        MarkingView view = taken();
        UUID drawing = UUID.randomUUID();
        apply(view, 0, mark("1", "2"), ink(drawing, 0.1));
        apply(view, 2, mark("1", "3"), new Operation.RemoveAnnotation(UUID.randomUUID(), drawing));

        MarkingView then = bench.desk.openAt(ANNE, first, 2);
        assertThat(then.marking().marks().get("1")).isEqualByComparingTo("2");
        assertThat(then.marking().annotations()).containsOnlyKeys(drawing);
        assertThat(then.scores().orElseThrow().total()).isEqualByComparingTo("2");
        assertThat(then.lock()).isEmpty();
        assertThat(bench.desk.openAt(ANNE, first, 0).marking().marks()).isEmpty();
        refused("revision-not-found", () -> bench.desk.openAt(ANNE, first, 5));
        assertThat(bench.desk.open(ANNE, first).marking().revision()).isEqualTo(4);
    }

    @Test
    void an_operation_counts_once_however_often_it_is_sent() {
        MarkingView view = taken();
        Operation twice = mark("1", "2");
        assertThat(apply(view, 0, twice, twice)).isEqualTo(1);
        assertThat(apply(view, 0, twice)).isEqualTo(1);
        // its acknowledgement was lost, and the marker went on
        assertThat(apply(view, 0, twice, mark("1", "3"))).isEqualTo(2);
        var other = new Operation.SetRemark(twice.id(), "1", "bien");
        refused("operation-repeated", () -> apply(view, 2, mark("2", "1"), twice, other));
    }

    @Test
    void a_conflict_tells_both_values_of_marks_remarks_appreciations_and_annotations() {
        MarkingView view = taken();
        UUID drawing = UUID.randomUUID();
        apply(view, 0, ink(drawing, 0.1));
        apply(
                view,
                1,
                mark("1", "2"),
                new Operation.SetRemark(UUID.randomUUID(), "1", "juste"),
                new Operation.SetAppreciation(UUID.randomUUID(), "Bon travail"),
                new Operation.RemoveAnnotation(UUID.randomUUID(), drawing));

        conflict(view, mark("1", "3.5"), Map.of("what", "mark", "item", "1", "yours", "3.5", "theirs", "2"));
        conflict(
                view,
                new Operation.SetRemark(UUID.randomUUID(), "1", ""),
                Map.of("what", "remark", "item", "1", "yours", "", "theirs", "juste"));
        conflict(
                view,
                new Operation.SetAppreciation(UUID.randomUUID(), "Faible"),
                Map.of("what", "appreciation", "item", "", "yours", "Faible", "theirs", "Bon travail"));
        conflict(view, ink(drawing, 0.2), Map.of("what", "annotation", "yours", "ink", "theirs", ""));
        // who says the same, or something about something else, is in nobody's way
        assertThat(apply(view, 1, mark("1", "2.00"), mark("2", "1"), ink(UUID.randomUUID(), 0.5)))
                .isEqualTo(8);
    }

    private void conflict(MarkingView view, Operation mine, Map<String, Object> facts) {
        assertThatThrownBy(() -> apply(view, 1, mine)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo("marking-changed");
            assertThat(problem.kind()).isEqualTo(Problem.Kind.STALE);
            assertThat(problem.facts()).containsAllEntriesOf(facts).containsEntry("revision", 5L);
        });
    }

    @Test
    void one_wrong_operation_keeps_all_of_its_request_out_and_is_pointed_at() {
        MarkingView view = taken();
        assertThatThrownBy(() -> apply(view, 0, mark("1", "2"), mark("2", "2"), mark("1", "99")))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.facts())
                        .containsEntry("pointer", "/operations/2/points"));
        assertThat(bench.desk.journal(ANNE, first)).isEmpty();
    }

    @Test
    void who_marks_some_questions_marks_no_others() {
        bench.shares = Map.of(first, Set.of("2"));
        MarkingView view = taken();
        refused("item-not-yours", () -> apply(view, 0, mark("1", "2")));
        assertThat(apply(view, 0, mark("2", "2"))).isEqualTo(1);
    }

    @Test
    void the_list_of_copies_takes_the_same_statements_however_many_copies() throws SQLException {
        var office = bench.office();
        int toTeacher = statements(() -> office.list(ANNE, "bac"));
        int toChief = statements(() -> office.list(CHIEF, "bac"));
        bench.exam("e3c", 6, 40);
        assertThat(statements(() -> assertThat(office.list(ANNE, "e3c")).hasSize(40)))
                .isEqualTo(toTeacher)
                .isEqualTo(8);
        assertThat(statements(() -> office.list(CHIEF, "e3c")))
                .isEqualTo(toChief)
                .isEqualTo(9);
    }

    @Test
    void a_pile_and_the_list_of_piles_take_the_same_statements_however_many_copies() throws SQLException {
        apply(taken(), 0, mark("1", "2.5"), ink(UUID.randomUUID(), 0.1));
        bench.piles.revisit(ANNE, copy(3), true);
        int ofPile = statements(() -> bench.piles.of(ANNE, "bac"));
        int ofAll = statements(() -> bench.piles.all(ANNE));
        bench.exam("e3c", 6, 40);
        assertThat(statements(() -> bench.piles.of(ANNE, "e3c")))
                .isEqualTo(ofPile)
                .isEqualTo(7);
        assertThat(statements(() -> bench.piles.all(ANNE))).isEqualTo(ofAll).isEqualTo(3);

        PileView pile = bench.piles.of(ANNE, "bac");
        assertThat(pile.entries()).extracting(PileView.PileEntry::number).containsExactly("K1", "K2", "K3", "K4", "K5");
        PileView.PileEntry begun = pile.entries().get(0);
        assertThat(begun.lock()).isEqualTo("mine");
        assertThat(begun.holder()).contains("anne");
        assertThat(begun.marked()).isEqualTo(1);
        assertThat(begun.toMark()).isEqualTo(2);
        assertThat(begun.total().orElseThrow()).isEqualByComparingTo("2.5");
        assertThat(begun.variant()).isEqualTo("B");
        assertThat(pile.entries().get(2).revisit()).isTrue();
        assertThat(bench.piles.of(BRUNO, "bac").entries().get(2).revisit()).isFalse();
        assertThat(bench.piles.of(BRUNO, "bac").entries().get(0).lock()).isEqualTo("other");
        assertThat(bench.piles.all(BRUNO))
                .filteredOn(summary -> summary.exam().reference().equals("bac"))
                .singleElement()
                .satisfies(summary -> assertThat(summary.next()).contains(copy(2)));
    }

    @Test
    void a_pile_holds_ones_share_and_a_share_is_done_when_its_questions_have_marks() {
        bench.shares = Map.of(first, Set.of("2"), copy(4), Set.of());
        apply(taken(), 0, mark("2", "1"));

        PileView pile = bench.piles.of(ANNE, "bac");
        assertThat(pile.entries()).extracting(PileView.PileEntry::number).containsExactly("K1", "K4");
        assertThat(pile.entries()).extracting(PileView.PileEntry::toMark).containsExactly(1, 2);
        assertThat(pile.progress().mine()).isEqualTo(new PileView.Progress(1, 2));
        assertThat(pile.progress().all()).isEqualTo(new PileView.Progress(0, 5));
        assertThat(bench.piles.all(ANNE)).singleElement().satisfies(summary -> {
            assertThat(summary.done()).isEqualTo(1);
            assertThat(summary.next()).contains(copy(4));
        });
        bench.shares = Map.of(UUID.randomUUID(), Set.of());
        assertThat(bench.piles.all(ANNE)).isEmpty();
        assertThat(bench.piles.all(CHIEF)).extracting(PileSummary::total).containsExactly(5);
    }

    @Test
    void words_put_on_a_copy_enter_the_bank_and_count_each_time_they_are_put_anew() {
        MarkingView view = taken();
        UUID one = UUID.randomUUID();
        apply(view, 0, text(one, "Unité manquante", 0.1), text(UUID.randomUUID(), " ", 0.1));
        apply(view, 2, text(one, "Unité manquante", 0.7));
        apply(view, 3, text(UUID.randomUUID(), "Unité manquante", 0.1));

        var bank = bench.comments.list(ANNE, "bac", Optional.of("1"), Optional.of("UNITE"));
        assertThat(bank).singleElement().satisfies(comment -> {
            assertThat(comment.text()).isEqualTo("Unité manquante");
            assertThat(comment.uses()).isEqualTo(2);
            assertThat(comment.mine()).isTrue();
        });
        assertThat(bench.comments.list(BRUNO, "bac", Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    private static Operation text(UUID annotation, String words, double x) {
        var drawing = new Annotation.Text(new Region(x, 0.1, 0.2, 0.1), words, 0.02, "#cc0000");
        return new Operation.PutAnnotation(UUID.randomUUID(), annotation, 1, drawing);
    }

    @Test
    void the_list_of_exams_takes_one_statement_for_the_counts_of_all() throws SQLException {
        bench.exam("e3c", 6, 3);
        taken();
        var ids = bench.work.read(bench.exams::all).stream()
                .map(exam -> exam.id())
                .toList();
        int sent = statements(() -> {
            var counts = bench.work.read(() -> bench.exams.counts(ids));
            assertThat(counts.values()).extracting(c -> c.copies()).containsExactlyInAnyOrder(5, 3);
            assertThat(counts.values()).extracting(c -> c.locked()).containsExactlyInAnyOrder(1, 0);
            assertThat(counts.values()).extracting(c -> c.pages()).containsExactlyInAnyOrder(5, 3);
            assertThat(counts.values()).extracting(c -> c.students()).containsExactlyInAnyOrder(5, 3);
        });
        assertThat(sent).isEqualTo(1);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }
}
