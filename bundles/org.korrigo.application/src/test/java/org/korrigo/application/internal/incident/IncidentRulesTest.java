package org.korrigo.application.internal.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.korrigo.application.incident.Incident;
import org.korrigo.domain.audit.AuditEntry;

class IncidentRulesTest {

    private static final Instant NOON = Instant.parse("2026-06-15T12:00:00Z");
    private final IncidentRules rules = new IncidentRules();

    private void happened(long second, String actor, String action, String subject, Map<String, String> details) {
        rules.take(new AuditEntry(UUID.randomUUID(), NOON.plusSeconds(second), actor, action, subject, details));
    }

    @Test
    void aSeriesOfWrongPasswordsIsTheAccountsNotTheServers() {
        happened(0, "system", "account.sign-in-paused", "ada", Map.of());
        happened(60, "system", "account.sign-in-paused", "ada", Map.of());
        assertThat(rules.found())
                .containsExactly(new Incident("sign-in-series", "ada", 2, NOON, NOON.plusSeconds(60), "ada"));
    }

    @Test
    void refusedRightsCountFromTheThirdWithinAnHour() {
        happened(0, "bob", "right.refuse", "bob", Map.of("what", "GET /exams"));
        happened(10, "bob", "right.refuse", "bob", Map.of("what", "GET /exams"));
        happened(3_700, "bob", "right.refuse", "bob", Map.of("what", "GET /exams"));
        assertThat(rules.found()).isEmpty();
        happened(3_701, "bob", "right.refuse", "bob", Map.of("what", "GET /accounts"));
        happened(3_702, "bob", "right.refuse", "bob", Map.of("what", "PUT /accounts"));
        assertThat(rules.found()).singleElement().satisfies(incident -> {
            assertThat(incident.code()).isEqualTo("rights-refused");
            assertThat(incident.count()).isEqualTo(3);
            assertThat(incident.example()).isEqualTo("PUT /accounts");
        });
    }

    @Test
    void sixtyDownloadsWithinAnHourAreManyAndFiftyNineAreAnEvening() {
        for (int i = 0; i < 59; i++) {
            happened(i, "ada", "final-pdf.read", "copy-" + i, Map.of());
        }
        assertThat(rules.found()).isEmpty();
        happened(59, "ada", "result.export", "bac", Map.of());
        assertThat(rules.found()).extracting(Incident::code).containsExactly("many-downloads");
        assertThat(rules.found().get(0).count()).isEqualTo(60);
    }

    @Test
    void strangeFilesForcedUnlocksAndChangedRolesAreToldAtOnceLatestFirst() {
        happened(1, "ada", "upload.refuse", "u1", Map.of());
        happened(2, "root", "copy.unlock-forced", "c1", Map.of());
        happened(3, "root", "account.roles", "bob", Map.of());
        happened(4, "root", "account.create", "eve", Map.of("roles", "[ADMIN]"));
        happened(5, "root", "account.create", "tom", Map.of("roles", "[TEACHER]"));
        happened(6, "ada", "copy.lock", "c1", Map.of());
        assertThat(rules.found())
                .extracting(incident -> incident.code() + " " + incident.actor() + " " + incident.count())
                .containsExactly("roles-changed root 2", "forced-unlock root 1", "strange-file ada 1");
    }
}
