package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.health.DatabasePulse;

class JpaDatabasePulseTest {

    private final DatabasePulse pulse = new JpaDatabasePulse(new JpaUnitOfWork(TestPersistence.ENTITIES));

    @AfterEach
    void writeAgain() throws SQLException {
        alterDatabase("reset default_transaction_read_only");
    }

    @Test
    void the_database_tells_its_version_time_and_connections() {
        var beat = pulse.feel();

        assertThat(beat.version()).startsWith("17");
        assertThat(beat.now()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(beat.writable()).isTrue();
        assertThat(beat.connections()).isPositive().isLessThan(beat.mostConnections());
    }

    @Test
    void a_database_that_was_set_read_only_says_so() throws SQLException {
        alterDatabase("set default_transaction_read_only = on");

        assertThat(pulse.feel().writable()).isFalse();
    }

    private static void alterDatabase(String how) throws SQLException {
        TestPersistence.execute("begin read write; do $$ begin execute format('alter database %I " + how
                + "', current_database()); end $$; commit");
    }
}
