package org.korrigo.persistence.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.incident.ActiveMode;
import org.korrigo.domain.incident.Mode;

class JpaModeRepositoryTest {

    private JpaUnitOfWork unit;
    private JpaModeRepository modes;

    @BeforeEach
    void empty() throws SQLException {
        unit = TestPersistence.empty();
        modes = new JpaModeRepository(unit);
    }

    @AfterEach
    void forget() throws SQLException {
        TestPersistence.execute("truncate server_mode");
    }

    @Test
    void a_mode_is_on_once_with_what_was_said_last_until_it_is_removed() {
        var degraded = new ActiveMode(Mode.DEGRADED, "", "console:root", Samples.NOON);
        var closed = new ActiveMode(Mode.MAINTENANCE, "Retour à 14 h", "console:root", Samples.NOON);
        unit.run(() -> modes.put(degraded));
        unit.run(() -> modes.put(new ActiveMode(Mode.MAINTENANCE, "", "ada", Samples.NOON)));
        unit.run(() -> modes.put(closed));

        assertThat(unit.read(modes::active)).containsExactly(closed, degraded);
        assertThat(unit.write(() -> modes.remove(Mode.MAINTENANCE))).isTrue();
        assertThat(unit.write(() -> modes.remove(Mode.MAINTENANCE))).isFalse();
        assertThat(unit.read(modes::active)).containsExactly(degraded);
    }
}
