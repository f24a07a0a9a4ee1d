package org.korrigo.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.korrigo.domain.health.Finding;

class HealthTest extends RestTest {

    @Test
    void administrators_read_what_was_found_and_others_only_whether_it_works() {
        server.resources.portsArrive();
        var findings = admin().get("/health", "Accept-Language", "en");
        assertThat(findings.json().at("/status").asText()).isEqualTo("WARN");
        assertThat(findings.json().at("/findings/0/cause").asText()).isEqualTo("en:disk-low");
        assertThat(findings.json().at("/findings/0/facts/free").asText()).isEqualTo("2 Gio");

        assertThat(teacher().get("/health").text()).isEqualTo("{\"status\":\"WARN\"}");
        assertThat(server.browser().get("/health").text()).isEqualTo("{\"status\":\"WARN\"}");
    }

    @Test
    void what_does_not_work_is_a_503_also_while_nobody_can_be_recognised() {
        server.resources.portsArrive();
        server.fakes.doctor.level = Finding.Level.FAIL;
        var admin = admin();
        assertThat(admin.get("/health").status()).isEqualTo(503);
        server.fakes.signIn.broken = new IllegalStateException("no database");
        var blind = admin.get("/health");
        assertThat(blind.status()).isEqualTo(503);
        assertThat(blind.text()).isEqualTo("{\"status\":\"DOWN\"}");
    }

    @Test
    void the_process_is_alive_whatever_else_is_not() {
        server.fakes.doctor.level = Finding.Level.FAIL;
        server.fakes.signIn.broken = new IllegalStateException("no database");
        var live = server.browser().get("/health/live");
        assertThat(live.status()).isEqualTo(200);
        assertThat(live.text()).isEqualTo("{\"status\":\"UP\"}");
    }
}
