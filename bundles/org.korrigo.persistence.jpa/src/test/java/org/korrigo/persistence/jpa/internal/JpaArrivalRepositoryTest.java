package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.Problem;
import org.korrigo.domain.arrival.Arrival;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.scan.Batch;

class JpaArrivalRepositoryTest {

    private JpaUnitOfWork unit;
    private JpaArrivalRepository arrivals;
    private Exam exam;

    @BeforeEach
    void empty() throws SQLException {
        unit = TestPersistence.empty();
        arrivals = new JpaArrivalRepository(unit);
        exam = unit.write(() -> new JpaExamRepository(unit).add(Samples.exam("bac")));
    }

    @Test
    void an_arrival_comes_back_as_it_was_and_knows_what_it_held_once_it_is_open() {
        Arrival added = add('a');
        var part = new Arrival.Part("a.pdf", "lot/a.pdf", UUID.randomUUID(), true);
        var held = new Arrival.Content(List.of(part), List.of(new Arrival.Remark("already-imported", "It is known.")));

        unit.run(() ->
                arrivals.update(arrivals.findLocked(added.id()).orElseThrow().unpacked("importer:zip@1", held)));

        Arrival found = unit.read(() -> arrivals.find(added.id())).orElseThrow();
        assertThat(found.content()).isEqualTo(held);
        assertThat(found.state()).isEqualTo(Arrival.State.UNPACKED);
        assertThat(found.openedBy()).contains("importer:zip@1");
        assertThat(found.layout()).isEqualTo(added.layout());
        assertThat(unit.read(() -> arrivals.ofExam(exam.id()))).containsExactly(found);
    }

    @Test
    void an_exam_has_the_same_bytes_once_and_who_sends_them_again_is_told_where_they_are() {
        Arrival there = add('a');

        assertThatThrownBy(() -> add('a')).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo("scan-duplicate");
            assertThat(problem.facts()).containsEntry("batch", there.id()).containsEntry("batchFile", "lot.zip");
        });
        assertThat(unit.read(() -> arrivals.withContent(exam.id(), "a".repeat(64))))
                .contains(there);
    }

    @Test
    void what_is_withdrawn_is_gone_and_tells_whether_its_bytes_are_used_elsewhere() {
        Arrival alone = add('a');
        Arrival shared = add('b');
        unit.run(() -> new JpaScanRepository(unit).add(Samples.batch(exam, 'b')));

        assertThat(unit.write(() -> arrivals.withdraw(alone.id()))).isTrue();
        assertThat(unit.write(() -> arrivals.withdraw(shared.id()))).isFalse();
        assertThat(unit.write(() -> arrivals.withdraw(UUID.randomUUID()))).isFalse();
        assertThat(unit.read(() -> arrivals.ofExam(exam.id()))).isEmpty();
    }

    private Arrival add(char digit) {
        Batch like = Samples.batch(exam, digit);
        return unit.write(() -> arrivals.add(new Arrival(
                UUID.randomUUID(),
                exam.id(),
                like.blob(),
                "application/zip",
                "lot.zip",
                like.layout(),
                like.split(),
                Arrival.State.RECEIVED,
                Optional.empty(),
                Arrival.Content.NOTHING,
                like.receivedFrom(),
                like.receivedAt(),
                0)));
    }
}
