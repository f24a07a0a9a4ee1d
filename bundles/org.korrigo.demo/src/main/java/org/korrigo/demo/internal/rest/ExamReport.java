package org.korrigo.demo.internal.rest;

import java.util.List;
import java.util.Map;

/** The server's account of every page and copy. @param secondsByStage by kind of job */
public record ExamReport(
        Pages pages,
        boolean balanced,
        int booklets,
        int automatic,
        int manual,
        int unidentified,
        Map<String, Integer> copiesByState,
        int finalPdfs,
        Map<String, Integer> issues,
        Map<String, Double> secondsByStage,
        List<String> plugins) {

    /** Where the scanned pages are. */
    public record Pages(int scanned, int pending, int placed, int blank, int discarded, int quarantined) {

        /** Whether every page is somewhere, and nowhere twice. */
        public boolean balance() {
            return pending == 0 && scanned == placed + blank + discarded + quarantined;
        }
    }

    public int graded() {
        return copiesByState.getOrDefault("GRADED", 0) + copiesByState.getOrDefault("RELEASED", 0);
    }
}
