package org.korrigo.application.internal.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.korrigo.application.internal.marking.MarkingBench.ANNE;
import static org.korrigo.application.internal.marking.MarkingBench.BRUNO;
import static org.korrigo.application.internal.marking.MarkingBench.CHIEF;
import static org.korrigo.application.internal.marking.MarkingBench.copy;
import static org.korrigo.application.internal.marking.MarkingBench.mark;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.application.marking.DraftOrder;
import org.korrigo.application.marking.HeldCopy;
import org.korrigo.domain.Problem;
import org.korrigo.domain.copy.Copy;
import org.korrigo.domain.copy.CopyState;
import org.korrigo.domain.marking.Draft;
import org.korrigo.domain.marking.JournalEntry;
import org.korrigo.domain.marking.Marking;
import org.korrigo.domain.marking.Operation;

/** A holder who slept, or whose lock was broken, writes nothing, and loses nothing either. */
class LostLockTest {

    private static final Duration PAST_THE_END = Duration.ofMinutes(31);

    private MarkingBench bench;
    private LockSweep sweep;
    private final UUID id = copy(1);
    private long fence;

    @BeforeEach
    void anneHoldsACopy() throws SQLException {
        bench = new MarkingBench();
        bench.exam("bac", 1, 2);
        sweep = new LockSweep(bench.work, bench.copies, bench.audit, bench.clock);
        sweep.stop();
        fence = bench.desk.begin(ANNE, id).lock().orElseThrow().fence();
    }

    private void write(Operation... operations) {
        bench.desk.apply(ANNE, id, fence, 0, List.of(operations));
    }

    @Test
    void who_slept_past_the_end_writes_renews_and_finalises_nothing() {
        bench.wait(PAST_THE_END);

        refused("lock-lost", () -> write(mark("1", "2")));
        refused("lock-lost", () -> bench.desk.renew(ANNE, id, fence));
        refused("lock-lost", () -> bench.desk.finalise(ANNE, id, fence));
        assertThat(bench.desk.journal(CHIEF, id)).isEmpty();
    }

    @Test
    void who_woke_up_after_somebody_else_had_taken_the_copy_writes_nothing() {
        bench.wait(PAST_THE_END);
        bench.desk.begin(BRUNO, id);

        refused("lock-lost", () -> write(mark("1", "2")));
        assertThat(bench.desk.journal(CHIEF, id)).isEmpty();
    }

    /** The server believes that the lock is live, for its clock stands still: the database knows better. */
    @Test
    void the_database_refuses_a_late_line_whatever_the_server_thinks() throws SQLException {
        RealDatabase.execute("update copy set lock_expires_at = now() - interval '1 second' where fence = 1");
        bench.wait(Duration.ofMinutes(-10));

        refused("lock-lost", () -> write(mark("1", "2")));
        assertThat(RealDatabase.first("select count(*) from journal")).isEqualTo("0");
    }

    /** Past every rule of the server, straight into the journal. */
    @Test
    void a_thousand_late_lines_are_all_refused_by_the_database() {
        bench.wait(PAST_THE_END);
        bench.desk.begin(BRUNO, id);
        for (int i = 0; i < 1000; i++) {
            Operation late = mark("1", "2");
            Marking marking = Marking.NONE.after(late);
            var line = new JournalEntry(id, 1, late, "anne", fence, Instant.now());
            refused("lock-lost", () -> bench.work.run(() -> bench.markings.append(List.of(line), marking)));
        }
        assertThat(bench.desk.journal(CHIEF, id)).isEmpty();
    }

    @Test
    void a_lock_that_ran_out_is_given_back_within_a_minute_once_and_audited() throws SQLException {
        bench.desk.begin(BRUNO, copy(2));
        sweep.sweep();
        assertThat(bench.desk.held(CHIEF, Optional.of("bac")))
                .extracting(HeldCopy::holder)
                .containsExactlyInAnyOrder("anne", "bruno");
        bench.wait(Duration.ofMinutes(20));
        bench.desk.renew(BRUNO, copy(2), 1);
        bench.wait(Duration.ofMinutes(11));
        assertThat(bench.desk.held(CHIEF, Optional.empty()))
                .filteredOn(held -> !held.live())
                .extracting(HeldCopy::holder)
                .containsExactly("anne");

        sweep.sweep();
        sweep.sweep();

        Copy swept = bench.work.read(() -> bench.copies.find(id)).orElseThrow();
        assertThat(swept.state()).isEqualTo(CopyState.READY);
        assertThat(swept.fence()).isEqualTo(fence + 1);
        assertThat(bench.desk.held(CHIEF, Optional.empty()))
                .extracting(HeldCopy::holder)
                .containsExactly("bruno");
        assertThat(RealDatabase.first("select count(*) || min(actor) || min(details) from audit"
                        + " where action = 'copy.lock-expired'"))
                .startsWith("1system")
                .contains("anne");
        refused("lock-lost", () -> write(mark("1", "2")));
    }

    @Test
    void what_was_not_sent_before_an_administrator_broke_the_lock_can_be_taken_up_again() {
        Operation unsent = mark("1", "2");
        bench.work.run(() -> bench.copies.updateState(
                bench.copies.findLocked(id).orElseThrow().forcedOpen()));
        refused("lock-lost", () -> write(unsent));
        UUID tab = UUID.randomUUID();
        bench.drafts.keep(ANNE, id, new DraftOrder(tab, 0, List.of(unsent), Instant.now()));
        bench.desk.begin(BRUNO, id);
        bench.drafts.keep(ANNE, id, new DraftOrder(tab, 0, List.of(unsent, mark("2", "1")), Instant.now()));

        assertThat(bench.drafts.list(BRUNO, id)).isEmpty();
        assertThat(bench.drafts.list(CHIEF, id)).hasSize(1);
        assertThat(bench.desk.open(ANNE, id).drafts()).isEqualTo(1);
        Draft kept = bench.drafts.list(ANNE, id).get(0);
        assertThat(kept.operations()).hasSize(2).contains(unsent);

        bench.wait(PAST_THE_END);
        fence = bench.desk.begin(ANNE, id).lock().orElseThrow().fence();
        write(kept.operations().toArray(Operation[]::new));
        write(kept.operations().toArray(Operation[]::new));
        bench.drafts.discard(ANNE, id, tab);
        bench.drafts.discard(ANNE, id, tab);
        assertThat(bench.desk.open(ANNE, id).drafts()).isZero();
        assertThat(bench.desk.open(ANNE, id).marking().revision()).isEqualTo(2);
    }

    @Test
    void a_draft_that_no_database_would_keep_is_refused_with_a_pointer() {
        var broken = new Operation.SetAppreciation(UUID.randomUUID(), "a\0b");
        assertThatThrownBy(() -> bench.drafts.keep(
                        ANNE, id, new DraftOrder(UUID.randomUUID(), 0, List.of(mark("1", "1"), broken), Instant.now())))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.facts())
                        .containsEntry("pointer", "/operations/1/text"));
        var huge = new ArrayList<Operation>();
        for (int i = 0; i < 250; i++) {
            huge.add(new Operation.SetAppreciation(UUID.randomUUID(), "é".repeat(9_000)));
        }
        refused(
                "draft-too-large",
                () -> bench.drafts.keep(ANNE, id, new DraftOrder(UUID.randomUUID(), 0, huge, Instant.now())));
        for (int i = 0; i < 20; i++) {
            bench.drafts.keep(ANNE, id, new DraftOrder(UUID.randomUUID(), 0, List.of(), Instant.now()));
        }
        refused(
                "drafts-too-many",
                () -> bench.drafts.keep(ANNE, id, new DraftOrder(UUID.randomUUID(), 0, List.of(), Instant.now())));
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }
}
