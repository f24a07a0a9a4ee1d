package org.korrigo.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.korrigo.domain.job.Job.JobError;
import org.korrigo.jobs.internal.Outcome.Again;

class OutcomeOfADefectTest {

    static List<Throwable> defects() {
        return List.of(
                new NoSuchMethodError("org.example.Reader.read()"),
                new AssertionError("seven is not prime"),
                new StackOverflowError(),
                new IllegalStateException("It failed in its child process", new Error("java.lang.VerifyError")));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void a_defect_of_code_is_told_after_the_second_attempt(Throwable defect) {
        Outcome first = Outcome.of(defect, 1);
        Outcome second = Outcome.of(defect, 2);

        assertThat(first.again()).isEqualTo(Again.AFTER_A_PAUSE);
        assertThat(second.again()).isEqualTo(Again.NEVER);
        assertThat(second.error()).contains(new JobError("job-defect", defect.toString()));
    }

    @Test
    void want_of_memory_may_pass() {
        Outcome fourth = Outcome.of(new OutOfMemoryError("Java heap space"), 4);

        assertThat(fourth.again()).isEqualTo(Again.AFTER_A_PAUSE);
        assertThat(fourth.error().orElseThrow().code()).isEqualTo("job-failed");
    }

    @Test
    void causes_that_go_in_a_circle_do_not_hang_it() {
        Exception one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("two", one));

        assertThat(Outcome.of(one, 2).again()).isEqualTo(Again.AFTER_A_PAUSE);
    }
}
