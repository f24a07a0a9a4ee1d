package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.incident.Mode;

class ModesTest extends RestTest {

    private static final String NEW_EXAM = "{'name':'Bac','subject':'Maths','date':'2026-06-15','settings':{}}";

    private void on(Mode mode, String text) {
        server.fakes.modes.switchOn(Actor.console("root"), mode, text);
    }

    @Test
    void everybody_reads_what_is_switched_on() {
        on(Mode.BANNER, "Les notes sont à rendre vendredi");
        on(Mode.DEGRADED, "");

        assertThat(server.browser().get("/notices").text())
                .isEqualTo("{\"degraded\":\"\",\"banner\":\"Les notes sont à rendre vendredi\"}");
    }

    @Test
    void under_maintenance_only_administrators_get_in_and_whoever_is_in_is_told_when_to_ask_again() {
        Browser teacher = teacher();
        Browser admin = admin();
        on(Mode.MAINTENANCE, "Retour à 14 h");

        var closed = teacher.get("/exams");
        assertThat(closed.status()).isEqualTo(503);
        assertThat(closed.header("Retry-After")).isEqualTo("30");
        assertThat(closed.json().get("code").asText()).isEqualTo("maintenance");
        assertThat(closed.json().get("message").asText()).isEqualTo("Retour à 14 h");
        var operations = teacher.send("POST", "/copies/" + FakeCopies.ID + "/marking/operations", "{}");
        assertThat(operations.status()).isEqualTo(503);
        assertThat(admin.get("/exams").status()).isEqualTo(200);
        assertThat(server.browser().get("/health/ready").header("Retry-After")).isEqualTo("1");
        assertThat(server.browser().get("/notices").status()).isEqualTo(200);
    }

    @Test
    void under_maintenance_administrators_may_sign_in_and_nobody_else() {
        on(Mode.MAINTENANCE, "");

        assertThat(admin().get("/session").status()).isEqualTo(200);
        var refused = server.browser().send("POST", "/session", Fakes.credentials("teacher"));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Set-Cookie")).isEmpty();
        assertThat(server.fakes.signIn.sessions.values())
                .noneMatch(s -> s.actor().name().equals("teacher"));
        var wrong = server.browser().send("POST", "/session", "{'username':'teacher','password':'nope'}");
        assertThat(wrong.status()).isEqualTo(401);
    }

    @Test
    void read_only_refuses_every_change_to_administrators_too_and_reading_goes_on() {
        Browser admin = admin();
        on(Mode.READ_ONLY, "");

        var refused = admin.send("POST", "/exams", NEW_EXAM);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.json().get("code").asText()).isEqualTo("read-only");
        assertThat(admin.send("DELETE", "/copies/" + FakeCopies.ID + "/lock?fence=1", "")
                        .status())
                .isEqualTo(503);
        assertThat(admin.get("/exams").status()).isEqualTo(200);
        assertThat(server.browser().signedIn("teacher").get("/exams").status()).isEqualTo(200);
        assertThat(admin.send("DELETE", "/session", "").status()).isEqualTo(204);
    }

    @Test
    void degraded_puts_off_exports_and_trials_and_marking_goes_on() {
        Browser admin = admin();
        on(Mode.DEGRADED, "");

        var put = admin.get("/exams/bac-2026/exports/csv");
        assertThat(put.status()).isEqualTo(503);
        assertThat(put.json().get("code").asText()).isEqualTo("degraded");
        assertThat(admin.get("/exams/bac-2026/exports").status()).isEqualTo(200);
        assertThat(admin.get("/copies/" + FakeCopies.ID + "/marking").status()).isEqualTo(200);
    }
}
