package org.korrigo.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.job.JobGate;

class GatesTest {

    private final Gates gates = new Gates();
    private final Allowance allowance = new Allowance(gates);

    @Test
    void noAttemptBeginsWhileAnyGateIsClosed() {
        allowance.set(2, 0, false);
        AtomicBoolean readOnly = new AtomicBoolean(true);
        JobGate other = () -> false;
        gates.add(() -> !readOnly.get());
        gates.add(other);
        assertThat(allowance.enter(false)).isEmpty();
        readOnly.set(false);
        assertThat(allowance.isPaused()).isTrue();
        gates.remove(other);
        assertThat(allowance.isPaused()).isFalse();
        assertThat(allowance.enter(false)).isPresent();
    }

    @Test
    void openGatesDoNotResumeWhatAPersonPaused() {
        allowance.set(2, 0, true);
        gates.add(() -> true);
        assertThat(allowance.isPaused()).isTrue();
    }
}
