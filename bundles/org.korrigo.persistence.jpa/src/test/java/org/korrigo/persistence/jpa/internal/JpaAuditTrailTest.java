package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.audit.AuditEntry;
import org.korrigo.domain.audit.AuditFilter;

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

    @Test
    void lines_are_walked_page_by_page_and_filtered_by_time_person_and_noun() throws SQLException {
        TestPersistence.execute("insert into audit (id, at, actor, action, subject, details) select gen_random_uuid(),"
                + " timestamptz '2026-01-01 00:00:00Z' + (n / 3) * interval '1 second',"
                + " case when n % 2 = 0 then 'anne' else 'bob' end,"
                + " case when n % 10 = 0 then 'copy.lock' else 'copyright.see' end, 's' || n, '{}'"
                + " from generate_series(0, 4999) n");
        Instant begin = Instant.parse("2026-01-01T00:00:00Z");

        assertThat(walked(new AuditFilter(begin, begin.plusSeconds(9999), Optional.empty(), Optional.empty())))
                .hasSize(5000)
                .startsWith("s0", "s1", "s2")
                .endsWith("s4998", "s4999");
        assertThat(walked(new AuditFilter(begin, begin.plusSeconds(10), Optional.of("anne"), Optional.of("copy"))))
                .containsExactly("s0", "s10", "s20");
        assertThat(walked(new AuditFilter(
                        begin.plusSeconds(1), begin.plusSeconds(2), Optional.of("bob"), Optional.empty())))
                .containsExactly("s3", "s5");
    }

    private List<String> walked(AuditFilter filter) {
        List<String> subjects = new ArrayList<>();
        unit.read(() -> {
            audit.each(filter, entry -> subjects.add(entry.subject()));
            return subjects;
        });
        return subjects;
    }

    private AuditEntry line(String action, Instant at) {
        var entry = new AuditEntry(UUID.randomUUID(), at, "anne", action, "copy-1", Map.of("reason", "été"));
        unit.run(() -> audit.add(entry));
        return entry;
    }
}
