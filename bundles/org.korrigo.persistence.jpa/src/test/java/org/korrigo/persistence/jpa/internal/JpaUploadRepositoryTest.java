package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.arrival.Upload;
import org.korrigo.domain.exam.Exam;

class JpaUploadRepositoryTest {

    private static final Duration WEEK = Duration.ofDays(7);

    private JpaUnitOfWork unit;
    private JpaUploadRepository uploads;
    private Exam exam;

    @BeforeEach
    void empty() throws SQLException {
        unit = TestPersistence.empty();
        uploads = new JpaUploadRepository(unit);
        exam = unit.write(() -> new JpaExamRepository(unit).add(Samples.exam("bac")));
    }

    @Test
    void an_upload_comes_back_as_it_was() {
        Upload plain = add("chef", Optional.empty());
        Upload full = new Upload(
                UUID.randomUUID(),
                exam.id(),
                "chef",
                "lot 2.pdf",
                2L << 30,
                Optional.of("a4-booklet"),
                Optional.of("{\"mode\":\"A4_single\"} # as last year"),
                Optional.of("a".repeat(64)),
                Optional.of("lot 2.pdf-2147483648-1"),
                Samples.NOON.plusSeconds(1),
                Samples.NOON.plus(WEEK),
                Optional.empty());
        unit.run(() -> uploads.add(full));

        assertThat(unit.read(() -> uploads.find(plain.id()))).contains(plain);
        assertThat(unit.read(() -> uploads.find(full.id()))).contains(full);
        assertThat(unit.read(() -> uploads.unfinished("chef", exam.id()))).containsExactly(plain, full);
        assertThat(unit.read(() -> uploads.find(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void what_has_become_a_batch_is_finished_but_still_known() {
        Upload upload = add("chef", Optional.empty());
        Upload others = add("adjointe", Optional.empty());
        UUID batch = UUID.randomUUID();
        unit.run(() -> uploads.received(upload.id(), batch));

        assertThat(unit.read(() -> uploads.unfinished("chef", exam.id()))).isEmpty();
        assertThat(unit.read(() -> uploads.countUnfinished("chef"))).isZero();
        assertThat(unit.read(() -> uploads.countUnfinished("adjointe"))).isEqualTo(1);
        assertThat(unit.read(() -> uploads.find(upload.id())).orElseThrow().batch())
                .contains(batch);
        assertThat(unit.read(() -> uploads.unfinished("adjointe", exam.id()))).containsExactly(others);
    }

    @Test
    void an_upload_can_be_given_up_once() {
        Upload upload = add("chef", Optional.empty());

        assertThat(unit.write(() -> uploads.remove(upload.id()))).isTrue();
        assertThat(unit.write(() -> uploads.remove(upload.id()))).isFalse();
        assertThat(unit.read(() -> uploads.find(upload.id()))).isEmpty();
    }

    @Test
    void after_its_time_an_upload_is_expired_whatever_became_of_it() {
        Upload open = add("chef", Optional.empty());
        Upload received = add("chef", Optional.of(UUID.randomUUID()));

        assertThat(unit.read(() -> uploads.expired(Samples.NOON.plus(WEEK)))).isEmpty();
        assertThat(unit.read(() -> uploads.expired(Samples.NOON.plus(WEEK).plusSeconds(1))))
                .containsExactlyInAnyOrder(open, received);
    }

    private Upload add(String owner, Optional<UUID> batch) {
        Upload upload = new Upload(
                UUID.randomUUID(),
                exam.id(),
                owner,
                "lot.pdf",
                10,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Samples.NOON,
                Samples.NOON.plus(WEEK),
                batch);
        unit.run(() -> uploads.add(upload));
        return upload;
    }
}
