package org.korrigo.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.korrigo.domain.job.JobGate;

class GatesTest {

    private final List<String> told = new ArrayList<>();
    private final Gates gates = new Gates();

    @Test
    void theEngineIsHeldWhileAnyGateIsClosedAndToldOnceOfEachChange() {
        AtomicBoolean readOnly = new AtomicBoolean();
        JobGate pause = () -> false;
        gates.add(() -> !readOnly.get());
        look();
        readOnly.set(true);
        look();
        look();
        gates.add(pause);
        readOnly.set(false);
        look();
        gates.remove(pause);
        look();
        assertThat(told).containsExactly("pause", "resume");
    }

    private void look() {
        gates.watch(new Gates.Engine() {

            @Override
            public void pause() {
                told.add("pause");
            }

            @Override
            public void resume() {
                told.add("resume");
            }
        });
    }
}
