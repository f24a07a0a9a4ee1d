package org.korrigo.rest.internal.body;

import java.util.List;
import org.korrigo.application.choice.Readiness;

/** Whether an exam finds what it needs, phase by phase. */
public record ReadinessBody(boolean ready, List<PhaseBody> phases) {

    /** A phase, and what is missing or at fault. */
    public record PhaseBody(String name, boolean ready, List<String> missing, List<String> faults) {}

    public static ReadinessBody of(Readiness readiness) {
        List<PhaseBody> phases = readiness.phases().stream()
                .map(phase -> new PhaseBody(phase.name(), phase.ready(), phase.missing(), phase.faults()))
                .toList();
        return new ReadinessBody(phases.stream().allMatch(PhaseBody::ready), phases);
    }
}
