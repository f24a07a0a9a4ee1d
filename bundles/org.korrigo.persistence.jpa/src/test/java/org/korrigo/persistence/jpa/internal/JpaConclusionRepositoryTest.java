package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.exam.Conclusion;
import org.korrigo.domain.exam.Exam;

class JpaConclusionRepositoryTest {

    private JpaUnitOfWork unit;
    private JpaConclusionRepository conclusions;
    private Exam exam;

    @BeforeEach
    void empty() throws SQLException {
        unit = TestPersistence.empty();
        conclusions = new JpaConclusionRepository(unit);
        exam = unit.write(() -> new JpaExamRepository(unit).add(Samples.exam("bac")));
    }

    @Test
    void an_exam_of_which_nothing_was_said_is_open() {
        assertThat(read()).isEqualTo(Conclusion.OPEN);
    }

    @Test
    void what_is_put_is_read_again_and_replaced() {
        put(Conclusion.OPEN.requiringAppreciation(true));
        assertThat(read()).isEqualTo(new Conclusion(true, Optional.empty()));
        put(read().released(Samples.NOON));
        assertThat(read()).isEqualTo(new Conclusion(true, Optional.of(Samples.NOON)));
        put(read().takenBack());
        assertThat(read()).isEqualTo(new Conclusion(true, Optional.empty()));
    }

    private Conclusion read() {
        return unit.read(() -> conclusions.of(exam.id()));
    }

    private void put(Conclusion conclusion) {
        unit.run(() -> conclusions.put(exam.id(), conclusion));
    }
}
