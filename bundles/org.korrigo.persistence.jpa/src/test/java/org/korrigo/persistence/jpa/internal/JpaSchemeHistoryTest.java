package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.exam.Exam;
import org.korrigo.domain.exam.SchemeRevision;

class JpaSchemeHistoryTest {

    private JpaUnitOfWork unit;
    private JpaSchemeHistory history;
    private Exam exam;

    @BeforeEach
    void empty() throws SQLException {
        unit = TestPersistence.empty();
        history = new JpaSchemeHistory(unit);
        exam = unit.write(() -> new JpaExamRepository(unit).add(Samples.exam("bac")));
    }

    @Test
    void revisions_come_first_one_first_as_they_were_with_every_decimal_place() {
        SchemeRevision second = revision(2);
        SchemeRevision first = revision(1);
        unit.run(() -> history.add(second));
        unit.run(() -> history.add(first));

        assertThat(unit.read(() -> history.of(exam.id()))).containsExactly(first, second);
        assertThat(unit.read(() -> history.of(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void a_number_is_given_once() {
        unit.run(() -> history.add(revision(1)));

        assertThatThrownBy(() -> unit.run(() -> history.add(revision(1)))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void nobody_rewrites_history() {
        unit.run(() -> history.add(revision(1)));

        assertThatThrownBy(() -> TestPersistence.execute("update scheme_revision set author = 'x'"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> TestPersistence.execute("delete from scheme_revision"))
                .hasMessageContaining("never changed");
    }

    private SchemeRevision revision(int number) {
        var effect = new SchemeRevision.Effect(37, 12, new BigDecimal("0.40"), 3);
        return new SchemeRevision(exam.id(), number, Samples.NOON, "anne", "bareme.csv", exam.scheme(), effect);
    }
}
