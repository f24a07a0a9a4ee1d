package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.domain.exam.ExamDetails;

class PreconditionTest extends RestTest {

    private static final String COPY = "/copies/" + FakeCopies.ID;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT | /exams/bac-2026 | {'name':'Bac','reference':'bac','subject':'Maths','date':'2026-06-15'}",
                "PUT | /exams/bac-2026/scheme | {'items':[]}",
                "POST | /copies/00000000-0000-0009-0000-000000000009/acceptance | {'reason':'seen'}",
                "PUT | /copies/00000000-0000-0009-0000-000000000009/student | {'student':'00000000-0000-0001-0000-000000000001'}",
                "POST | /copies/00000000-0000-0009-0000-000000000009/marking/operations | {'fence':4,'operations':[]}"
            })
    void a_versioned_change_must_say_which_version_it_read(String method, String path, String body) {
        var answer = admin().send(method, path, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(428);
        assertThat(answer.json().get("code").asText()).isEqualTo("precondition-required");
    }

    @Test
    void the_tag_that_was_read_lets_the_change_pass_and_the_next_one_is_given() {
        String tag = admin().get("/exams/bac-2026").header("ETag");
        var answer = admin().send("PUT", "/exams/bac-2026/scheme", "{'items':[]}", "If-Match", tag);

        assertThat(tag).isEqualTo("\"3\"");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"4\"");
        assertThat(server.fakes.exams.scheme.items()).isEmpty();
    }

    @Test
    void a_tag_weakened_by_a_compressing_proxy_still_counts() {
        var answer = admin().send("PUT", "/exams/bac-2026/scheme", "{'items':[]}", "If-Match", "W/\"3\"");

        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"abc\"", "3", "*", "\"99999999999999999999\""})
    void another_tag_stops_the_change(String tag) {
        var answer = admin().send("PUT", "/exams/bac-2026/scheme", "{'items':[]}", "If-Match", tag);

        assertThat(answer.status()).isEqualTo(412);
        assertThat(server.fakes.exams.scheme.items()).hasSize(1);
    }

    @Test
    void identification_and_acceptance_pass_the_version_on() {
        UUID student = new UUID(1, 1);
        var identified = admin().send("PUT", COPY + "/student", "{'student':'" + student + "'}", "If-Match", "\"5\"");
        var accepted = admin().send("POST", COPY + "/acceptance", "{'reason':'seen'}", "If-Match", "\"5\"");

        assertThat(identified.header("ETag")).isEqualTo("\"6\"");
        assertThat(server.fakes.identification.chosen).isEqualTo(student);
        assertThat(server.fakes.identification.version).isEqualTo(5);
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(server.fakes.copies.reason).isEqualTo("seen");
    }

    @Test
    void a_name_is_taken_off_the_copy_that_was_read() {
        var taken = admin().send("DELETE", COPY + "/student", "", "If-Match", "\"7\"");

        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.header("ETag")).isEqualTo("\"8\"");
        assertThat(server.fakes.identification.version).isEqualTo(7);
    }

    @Test
    void what_an_exam_is_called_is_changed_as_it_was_read() {
        String details = "{'name':'Bac 2','reference':'bac-2','subject':'Physique','date':'2026-06-16'}";
        var late = admin().send("PUT", "/exams/bac-2026", details, "If-Match", "\"2\"");
        assertThat(late.status()).isEqualTo(412);
        assertThat(server.fakes.exams.edited).isNull();

        var changed = admin().send("PUT", "/exams/bac-2026", details, "If-Match", "\"3\"");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"4\"");
        assertThat(server.fakes.exams.edited)
                .isEqualTo(new ExamDetails("Bac 2", "bac-2", "Physique", LocalDate.of(2026, 6, 16)));
    }

    @Test
    void a_new_exam_tells_where_it_is() {
        var answer = admin().send("POST", "/exams", "{'name':'Bac','subject':'Maths','date':'2026-06-15'}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/exams/bac-2026");
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
    }
}
