package org.korrigo.application.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.Problem;

class AbsencesTest {

    private final Absences absences = new Absences(Duration.ofMillis(400));
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void who_asks_while_a_plugin_is_exchanged_gets_the_answer_of_the_next_one() throws InterruptedException {
        String answer = absences.outlast("ocr:tesseract", () -> {
            if (calls.incrementAndGet() < 3) {
                throw away();
            }
            return "read";
        });

        assertThat(answer).isEqualTo("read");
        assertThat(calls).hasValue(3);
    }

    @Test
    void who_asks_for_a_plugin_that_is_long_away_is_told_at_once() {
        assertThatThrownBy(() -> absences.outlast("export:csv", this::missed)).isInstanceOf(Problem.class);
        int callsOfThePatient = calls.getAndSet(0);
        assertThatThrownBy(() -> absences.outlast("export:csv", this::missed)).isInstanceOf(Problem.class);

        assertThat(callsOfThePatient).isGreaterThan(2);
        assertThat(calls).hasValue(1);
    }

    @Test
    void a_plugin_that_was_back_in_between_is_waited_for_again() throws InterruptedException {
        assertThatThrownBy(() -> absences.outlast("export:csv", this::missed)).isInstanceOf(Problem.class);
        absences.outlast("export:csv", () -> "back");
        calls.set(0);
        assertThatThrownBy(() -> absences.outlast("export:csv", this::missed)).isInstanceOf(Problem.class);

        assertThat(calls).hasValueGreaterThan(2);
    }

    @Test
    void a_plugin_that_came_back_unasked_is_waited_for_again() {
        assertThatThrownBy(() -> absences.outlast("export:csv", this::missed)).isInstanceOf(Problem.class);
        absences.isBack("export:csv");
        calls.set(0);
        assertThatThrownBy(() -> absences.outlast("export:csv", this::missed)).isInstanceOf(Problem.class);

        assertThat(calls).hasValueGreaterThan(2);
    }

    @Test
    void a_plugin_that_refuses_something_is_there() {
        assertThatThrownBy(() -> absences.outlast("export:csv", this::missed)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> absences.outlast("export:csv", () -> {
                    throw Problem.invalid("option-invalid", Map.of());
                }))
                .isInstanceOf(Problem.class);
        calls.set(0);
        assertThatThrownBy(() -> absences.outlast("export:csv", this::missed)).isInstanceOf(Problem.class);

        assertThat(calls).hasValueGreaterThan(2);
    }

    @Test
    void any_other_problem_is_not_waited_out() {
        assertThatThrownBy(() -> absences.outlast("reader:pdf", () -> {
                    calls.incrementAndGet();
                    throw Problem.invalid("document-encrypted", Map.of());
                }))
                .isInstanceOf(Problem.class);

        assertThat(calls).hasValue(1);
    }

    private String missed() {
        calls.incrementAndGet();
        throw away();
    }

    private static Problem away() {
        return Problem.of(Problem.Kind.PLUGIN_UNAVAILABLE, "plugin-unavailable", Map.of("plugin", "ocr:tesseract"));
    }
}
