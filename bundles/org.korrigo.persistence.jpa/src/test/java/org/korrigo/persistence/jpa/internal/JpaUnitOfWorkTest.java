package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.korrigo.domain.Problem;
import org.korrigo.domain.exam.Exam;

@Timeout(60)
class JpaUnitOfWorkTest {

    private JpaUnitOfWork unit;
    private JpaExamRepository exams;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void empty() throws SQLException {
        unit = TestPersistence.empty();
        exams = new JpaExamRepository(unit);
    }

    @Test
    void what_is_thrown_takes_everything_back_and_nothing_follows() {
        assertThatThrownBy(() -> unit.run(() -> {
                    exams.add(Samples.exam("bac"));
                    unit.afterCommit(() -> told.add("added"));
                    throw new AssertionError("after the deed");
                }))
                .isInstanceOf(AssertionError.class);

        assertThat(all()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void inner_units_join_and_the_outermost_commits() {
        unit.run(() -> {
            unit.run(() -> exams.add(Samples.exam("bac")));
            unit.afterCommit(() -> told.add("seen: " + all().size()));
            assertThat(told).isEmpty();
            assertThat(exams.all()).hasSize(1);
        });

        assertThat(told).containsExactly("seen: 1");
    }

    @Test
    void a_write_inside_a_read_is_kept() {
        unit.read(() -> unit.write(() -> exams.add(Samples.exam("bac"))));

        assertThat(all()).hasSize(1);
    }

    @Test
    void a_failure_of_what_follows_does_not_undo_the_deed() {
        unit.run(() -> {
            exams.add(Samples.exam("bac"));
            unit.afterCommit(() -> {
                throw new IllegalStateException("listener");
            });
            unit.afterCommit(() -> told.add("next"));
        });

        assertThat(all()).hasSize(1);
        assertThat(told).containsExactly("next");
    }

    @Test
    void repositories_refuse_to_work_outside() {
        assertThatThrownBy(() -> exams.all()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_problem_is_not_tried_again_but_a_deadlock_is() throws Exception {
        Exam first = unit.write(() -> exams.add(Samples.exam("first")));
        Exam second = unit.write(() -> exams.add(Samples.exam("second")));
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch bothHoldOne = new CountDownLatch(2);
        var threads = Executors.newFixedThreadPool(2);
        var one = threads.submit(() -> unit.run(() -> crossing(first, second, runs, bothHoldOne)));
        var other = threads.submit(() -> unit.run(() -> crossing(second, first, runs, bothHoldOne)));
        one.get();
        other.get();
        threads.shutdown();
        assertThat(runs).hasValue(3);

        assertThatThrownBy(() -> unit.run(() -> {
                    runs.incrementAndGet();
                    throw Problem.forbidden("role-missing");
                }))
                .isInstanceOf(Problem.class);
        assertThat(runs).hasValue(4);
    }

    private void crossing(Exam mine, Exam theirs, AtomicInteger runs, CountDownLatch bothHoldOne) {
        runs.incrementAndGet();
        lock(mine);
        bothHoldOne.countDown();
        try {
            bothHoldOne.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        lock(theirs);
    }

    private void lock(Exam exam) {
        unit.entities()
                .createNativeQuery("update exam set name = name where id = cast(?1 as uuid)")
                .setParameter(1, exam.id().toString())
                .executeUpdate();
    }

    private List<Exam> all() {
        return unit.read(exams::all);
    }
}
