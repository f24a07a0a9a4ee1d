package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.audit.AuditEntry;

class JpaAuditTrailTest {

    private JpaUnitOfWork unit;
    private JpaAuditTrail audit;

    @BeforeEach
    void empty() throws SQLException {
        unit = TestPersistence.empty();
        audit = new JpaAuditTrail(unit);
    }

    @Test
    void lines_come_oldest_first_and_those_of_one_instant_in_the_order_they_were_written() {
        AuditEntry late = line("copy.released", Samples.NOON.plusSeconds(1));
        AuditEntry first = line("copy.locked", Samples.NOON);
        AuditEntry second = line("copy.unlock-forced", Samples.NOON);
        line("exam.created", Samples.NOON.minusSeconds(1));

        assertThat(unit.read(() -> audit.since(Samples.NOON, 10))).containsExactly(first, second, late);
        assertThat(unit.read(() -> audit.since(Samples.NOON, 2))).containsExactly(first, second);
    }

    private AuditEntry line(String action, Instant at) {
        var entry = new AuditEntry(UUID.randomUUID(), at, "anne", action, "copy-1", Map.of("reason", "été"));
        unit.run(() -> audit.add(entry));
        return entry;
    }
}
