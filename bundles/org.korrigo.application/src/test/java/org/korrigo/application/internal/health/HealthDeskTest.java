package org.korrigo.application.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.korrigo.spi.Cancellation;
import org.korrigo.spi.isolation.IsolatedCode;
import org.korrigo.spi.isolation.Isolation;
import org.korrigo.spi.isolation.IsolationLimits;

class HealthDeskTest {

    private static final class Sheltered implements Isolation {

        @Override
        public byte[] run(
                Class<? extends IsolatedCode> code, byte[] request, IsolationLimits limits, Cancellation cancellation) {
            throw new AssertionError("nobody runs anything to learn how well it would be held");
        }

        @Override
        public String level() {
            return "rlimit+netns";
        }
    }

    @Test
    void theLevelIsThatOfTheWorkerThatIsThere() {
        HealthDesk desk = new HealthDesk();
        Isolation old = new Sheltered();
        assertThat(desk.isolation()).isEqualTo("absent");

        desk.bindIsolation(old);
        assertThat(desk.isolation()).isEqualTo("rlimit+netns");

        desk.bindIsolation(new Sheltered());
        desk.unbindIsolation(old);
        assertThat(desk.isolation())
                .as("the new one came before the old one went")
                .isEqualTo("rlimit+netns");
    }
}
