package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.korrigo.domain.job.Job;

class EverydayTest extends RestTest {

    @Test
    void an_account_is_created_with_a_password_or_gets_one_made() {
        String account = "{'username':'prof','displayName':'Mme Prof','roles':['TEACHER']%s}";
        var made = admin().send("POST", "/accounts", account.formatted(""));
        var chosen = admin().send("POST", "/accounts", account.formatted(",'password':'long enough!'"));

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.json().get("password").asText()).isEqualTo("made-for-you");
        assertThat(chosen.json().has("password")).isFalse();
        assertThat(server.fakes.accounts.passwordSeen).isEqualTo("long enough!");
        assertThat(server.fakes.accounts.created.password()).containsOnly(' ');
        var twice = admin().send("POST", "/accounts", account.formatted(",'roles':['ADMIN']"));
        assertThat(twice.status()).isEqualTo(400);
    }

    @Test
    void an_account_is_disabled_and_gets_another_password() {
        var disabled = admin().send("PUT", "/accounts/prof/enabled", "{'enabled':false}");
        var password = admin().send("PUT", "/accounts/prof/password", "{}");

        assertThat(disabled.json().get("enabled").asBoolean()).isFalse();
        assertThat(password.json().get("password").asText()).isEqualTo("made-for-you");
        assertThat(admin().send("PUT", "/accounts/prof/enabled", "{'enabled':'yes'}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void jobs_are_filtered_retried_and_cancelled() {
        admin().get("/jobs?exam=bac-2026&state=FAILED");
        assertThat(server.fakes.jobs.exam).contains("bac-2026");
        assertThat(server.fakes.jobs.asked).contains(Job.State.FAILED);
        admin().get("/jobs?exam=&state=");
        assertThat(server.fakes.jobs.exam).isEmpty();
        assertThat(server.fakes.jobs.asked).isEmpty();

        var retried = admin().send("POST", "/jobs/" + FakeJobBoard.ID + "/retry", "");
        assertThat(retried.status()).isEqualTo(202);
        assertThat(retried.json().get("state").asText()).isEqualTo("QUEUED");
        assertThat(retried.json().at("/error/code").asText()).isEqualTo("pdf-encrypted");
        var cancelled = admin().send("POST", "/jobs/" + FakeJobBoard.ID + "/cancel", "");
        assertThat(cancelled.json().get("state").asText()).isEqualTo("CANCELLED");
        var first = admin().send("PUT", "/jobs/" + FakeJobBoard.ID + "/priority", "{'priority':90}");
        assertThat(first.json().get("priority").asInt()).isEqualTo(90);
    }

    @Test
    void jobs_tell_what_happened_to_them_and_are_paused_and_retried_together() {
        var log = admin().get("/jobs/" + FakeJobBoard.ID + "/log").json();
        assertThat(log.at("/0/action").asText()).isEqualTo("job.retry");
        assertThat(log.at("/0/actor").asText()).isEqualTo("anne");
        assertThat(log.at("/1/state").asText()).isEqualTo("FAILED");
        assertThat(log.at("/1/error/code").asText()).isEqualTo("pdf-encrypted");

        var stats = admin().get("/jobs/stats").json();
        assertThat(stats.at("/kinds/0/done").asInt()).isEqualTo(3);
        assertThat(stats.at("/kinds/0/slowSeconds").asDouble()).isEqualTo(4);
        assertThat(stats.at("/nodes/0/threads").asInt()).isEqualTo(2);
        assertThat(stats.at("/paused").asBoolean()).isFalse();
        var paused = admin().send("POST", "/jobs/pause", "{'reason':'disque plein'}");
        assertThat(paused.json().get("reason").asText()).isEqualTo("disque plein");
        assertThat(paused.json().get("paused").asBoolean()).isTrue();
        assertThat(admin().send("POST", "/jobs/resume", "").json().get("paused").asBoolean())
                .isFalse();

        var retried = admin().send("POST", "/jobs/retry-failed", "{'exam':'bac-2026','kind':'SPLIT'}");
        assertThat(retried.json().get("count").asInt()).isEqualTo(2);
        assertThat(server.fakes.jobCare.retried.exam()).contains("bac-2026");
    }

    @Test
    void a_layout_is_shown_as_it_is() {
        var layout = admin().get("/layouts/copie-a3").json();

        assertThat(layout.at("/zones/0/region/height").asDouble()).isEqualTo(0.04);
        assertThat(layout.at("/splitOptions/values/margin").asText()).isEqualTo("2.5");
        assertThat(layout.at("/sheet").asText()).isEqualTo("A3_FOLDED");
        assertThat(admin().get("/layouts/none").json().get("code").asText()).isEqualTo("layout-not-found");
    }

    @Test
    void a_layout_is_looked_at_before_it_is_deployed_even_if_it_is_no_json() {
        var sound =
                admin().send("POST", "/layouts/validate", "{'id':'copie-a3'}").json();
        assertThat(sound.at("/layout/id").asText()).isEqualTo("copie-a3");
        assertThat(sound.get("faults")).isEmpty();

        var broken = admin().send("POST", "/layouts/validate", "{ oops");
        assertThat(broken.status()).isEqualTo(200);
        assertThat(broken.json().has("layout")).isFalse();
        assertThat(broken.json().at("/faults/0/pointer").asText()).isEqualTo("/zones/0/region");
        var huge = admin().send("POST", "/layouts/validate", " ".repeat((1 << 20) + 1));
        assertThat(huge.status()).isEqualTo(413);
    }

    @Test
    void results_are_released_and_a_student_sees_their_own() {
        var order = "{'partial':true}";
        assertThat(admin().send("POST", "/exams/bac-2026/release", order).text())
                .isEqualTo("{\"copies\":2}");
        var early = admin().send("POST", "/exams/bac-2026/release", "{}");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().get("notGraded").asInt()).isEqualTo(1);
        var back = admin().send("DELETE", "/exams/bac-2026/release?reason=erreur%20de%20bar%C3%A8me", "");
        assertThat(back.text()).isEqualTo("{\"copies\":2}");
        assertThat(server.fakes.releases.reason).isEqualTo("erreur de barème");
        var own = server.browser().signedIn("student").get("/results").json();
        assertThat(own.at("/0/scores/outOf20").asText()).isEqualTo("2.50");
        assertThat(own.at("/0/date").asText()).isEqualTo("2026-06-15");
        assertThat(teacher().get("/results").status()).isEqualTo(403);
    }

    @Test
    void a_student_reads_an_own_copy_and_nobody_elses() {
        var student = server.browser().signedIn("student");
        var own = student.get("/results/" + FakeCopies.ID).json();
        assertThat(own.at("/remarks/1").asText()).isEqualTo("Presque");
        assertThat(own.at("/comments/0/text").asText()).isEqualTo("Bien vu (+0,5)");
        assertThat(own.at("/annotations/0/drawing/kind").asText()).isEqualTo("comment");
        assertThat(own.at("/annotations/0/drawing/points").asText()).isEqualTo("0.50");
        assertThat(own.at("/exam/subject").asText()).isEqualTo("Maths");
        assertThat(student.get("/results/00000000-0000-4000-8000-000000000009").status())
                .isEqualTo(404);
        assertThat(student.get("/results/nothing").status()).isEqualTo(404);
    }

    @Test
    void a_marker_gets_the_copy_without_its_name() {
        var pdf = teacher().get("/copies/" + FakeCopies.ID + "/final-pdf?anonymous=true");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("Content-Disposition")).contains("copie-sans-nom.pdf");
        assertThat(server.browser()
                        .signedIn("student")
                        .get("/copies/" + FakeCopies.ID + "/final-pdf?anonymous=true")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_a_copy_lacks_is_told_before_it_is_finalised() {
        var check = teacher().get("/copies/" + FakeCopies.ID + "/finalisation").json();
        assertThat(check.at("/missing/0/label").asText()).isEqualTo("Exercice 1 › a)");
        assertThat(check.at("/unfit/0/points").asText()).isEqualTo("4.5");
        var rules = admin().send("PUT", "/exams/bac-2026/finalisation-rules", "{'appreciationRequired':true}");
        assertThat(rules.text()).isEqualTo("{\"appreciationRequired\":true}");
        assertThat(teacher().get("/exams/bac-2026/finalisation-rules").text()).contains("true");
    }

    @Test
    void a_choice_is_looked_at_and_then_made_on_the_version_that_was_seen() {
        String choice = "{'type':'scoring','plugins':[{'id':'twentieths','options':{'values':{'step':'0.5'}}}]}";
        var seen =
                admin().send("POST", "/exams/bac-2026/choices/preview", choice).json();
        assertThat(seen.at("/scores/meanChange").asText()).isEqualTo("0.40");
        assertThat(server.fakes.choices.asked.plugins().get(0).options().values())
                .containsEntry("step", "0.5");

        assertThat(admin().send("POST", "/exams/bac-2026/choices", choice).status())
                .isEqualTo(428);
        assertThat(admin().send("POST", "/exams/bac-2026/choices", choice, "If-Match", "\"3\"")
                        .status())
                .isEqualTo(200);
        assertThat(server.fakes.choices.version).isEqualTo(3);
    }

    @Test
    void an_exam_says_what_it_lacks() {
        var readiness = teacher().get("/exams/bac-2026/readiness").json();
        assertThat(readiness.at("/ready").asBoolean()).isFalse();
        assertThat(readiness.at("/phases/0/missing/0").asText()).isEqualTo("ocr:tesseract");
        assertThat(readiness.at("/phases/1/faults/0").asText()).contains("mark scheme");
    }

    @Test
    void a_newer_scoring_scheme_proposes_and_an_administrator_decides() {
        assertThat(admin().get("/exams/bac-2026/score-proposal")
                        .json()
                        .at("/lines/0/after")
                        .asText())
                .isEqualTo("12.50");
        assertThat(admin().send("POST", "/exams/bac-2026/score-proposal/apply", "")
                        .status())
                .isEqualTo(200);
        assertThat(admin().send("POST", "/exams/bac-2026/score-proposal/drop", "")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void readiness_follows_the_use_cases() {
        assertThat(server.browser().get("/health/ready").status()).isEqualTo(503);
        server.resources.portsArrive();
        assertThat(server.browser().get("/health/ready").text())
                .isEqualTo("{\"status\":\"UP\",\"warnings\":[\"plugin-trust-open\"],\"isolation\":\"rlimit+netns\"}");
        server.fakes.signIn.broken = new IllegalStateException("no database");
        var broken = server.browser().get("/health/ready");
        assertThat(broken.status()).isEqualTo(503);
        assertThat(broken.text()).isEqualTo("{\"status\":\"DOWN\",\"warnings\":[],\"isolation\":\"absent\"}");
        assertThat(broken.header("Retry-After")).isEqualTo("1");
        server.fakes.signIn.broken = null;
        server.resources.portsLeave();
        assertThat(server.browser().get("/health/ready").status()).isEqualTo(503);
    }
}
