package org.korrigo.application.choice;

import java.util.List;

/** Whether the plug-ins that an exam needs are there, phase by phase. */
public record Readiness(List<Phase> phases) {

    public Readiness {
        phases = List.copyOf(phases);
    }

    /**
     * @param name {@code import}, {@code split}, {@code identification}, {@code marking}, {@code rendering} or {@code export}
     * @param missing plug-ins that are not there, for example {@code ocr:tesseract}; jobs of the phase would wait for them
     * @param faults what else is in the way: faults of the barème or of options, one English sentence each
     */
    public record Phase(String name, List<String> missing, List<String> faults) {

        public Phase {
            missing = List.copyOf(missing);
            faults = List.copyOf(faults);
        }

        public boolean ready() {
            return missing.isEmpty() && faults.isEmpty();
        }
    }
}
