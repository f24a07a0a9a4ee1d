package org.korrigo.application.internal.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korrigo.application.incident.AuditBook.Format;
import org.korrigo.domain.audit.AuditEntry;

class AuditLinesTest {

    private static final Instant NOON = Instant.parse("2026-06-15T12:00:00Z");

    private static AuditEntry line(String actor, Map<String, String> details) {
        return new AuditEntry(UUID.randomUUID(), NOON, actor, "copy.lock", "c1", details);
    }

    @Test
    void aLineIsARowOrAnObject() {
        AuditEntry entry = line("ada", Map.of("reason", "a; \"b\"", "fence", "7"));
        assertThat(new AuditLines(Format.CSV).line(entry))
                .isEqualTo("2026-06-15T12:00:00Z;ada;copy.lock;c1;\"fence=7, reason=a; \"\"b\"\"\"\r\n");
        assertThat(new AuditLines(Format.JSON).line(entry))
                .isEqualTo("{\"at\":\"2026-06-15T12:00:00Z\",\"actor\":\"ada\",\"action\":\"copy.lock\","
                        + "\"subject\":\"c1\",\"details\":{\"fence\":\"7\",\"reason\":\"a; \\\"b\\\"\"}}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd()", "+1", "-1", "@x", " =1", "\u00a0=1", "\t1", "'x", "\uff1d1"})
    void noCellIsAFormula(String text) {
        String row = new AuditLines(Format.CSV).line(line(text, Map.of()));
        assertThat(row.split(";")[1].replace("\"", "")).startsWith("'");
    }

    @Test
    void evidenceNamesNoPupilAndRepeatsNothingThatSomebodyTyped() {
        QuietAudit quiet = new QuietAudit(Set.of("lea.dupont"));
        AuditEntry seen =
                quiet.quiet(line("lea.dupont", Map.of("reason", "Léa était absente", "holder", "lea.dupont")));
        assertThat(seen.actor()).isEqualTo("(pupil)");
        assertThat(seen.details()).containsEntry("reason", "(…)").containsEntry("holder", "(pupil)");
        assertThat(quiet.quiet(line("ada", Map.of("fence", "7"))).details()).containsEntry("fence", "7");
    }
}
