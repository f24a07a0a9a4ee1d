package org.korrigo.application.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BatchOrderTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    @Test
    void those_that_are_named_go_first_and_the_others_follow_as_they_stood() {
        assertThat(BatchOrder.of(List.of(A, B, C), List.of(C, A))).containsExactly(C, A, B);
        assertThat(BatchOrder.of(List.of(A, B, C), List.of())).containsExactly(A, B, C);
    }

    @Test
    void a_batch_of_another_exam_or_named_twice_is_refused() {
        assertThatThrownBy(() -> BatchOrder.of(List.of(A), List.of(B))).hasMessageContaining("batch-not-found");
        assertThatThrownBy(() -> BatchOrder.of(List.of(A), List.of(A, A))).hasMessageContaining("batch-order-twice");
    }
}
