package org.korrigo.itest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code bin/korrigo} as a script calls it: another process, JSON out, the exit code tells. */
@Order(7)
@ExtendWith(OneServer.class)
class ConsoleAnswersScriptsIT {

    private final Server server;
    private final Exam exam;

    ConsoleAnswersScriptsIT(Server server) {
        this.server = server;
        this.exam = Exam.create(server.staff());
    }

    @Test
    void aListIsJsonAndSucceeds() {
        Console.Result result = server.console("exam-list", "--json");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(Json.list(Json.read(result.out())))
                .extracting(each -> each.path("reference").asText())
                .contains(exam.reference());
    }

    @Test
    void aRefusalSaysWhatRestSaysAndFails() {
        Answer problem = server.staff().admin().speaking("fr").get("/exams/bac-1900");
        Console.Result result = server.console("exam-report", "bac-1900");
        assertThat(problem.problem()).isEqualTo("exam-not-found");
        assertThat(result.code()).isNotZero();
        assertThat(result.out() + result.err())
                .contains(problem.json().path("detail").asText());
    }

    @Test
    void aWordThatIsNoCommandFails() {
        assertThat(server.console("exam-burn").code()).isNotZero();
    }
}
