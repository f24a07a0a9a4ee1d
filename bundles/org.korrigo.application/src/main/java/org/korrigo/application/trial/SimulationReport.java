package org.korrigo.application.trial;

import java.util.List;

/**
 * How well printed samples were split and read.
 *
 * @param layout and version, for example {@code a3-booklet@1.0.0}
 * @param scannedPages of the PDF
 * @param booklets how well the booklets were rebuilt
 * @param faults how well what was done wrong on purpose was found
 * @param identities how well the students were recognised
 * @param zones by identity zone of the layout
 * @param findings what went wrong, the worst first
 * @param madeBy plug-ins and versions that took part
 */
public record SimulationReport(
        String layout,
        long seed,
        int scannedPages,
        Booklets booklets,
        Faults faults,
        Identities identities,
        List<ZoneReading> zones,
        List<Finding> findings,
        List<String> madeBy,
        double seconds) {

    public SimulationReport {
        zones = List.copyOf(zones);
        findings = List.copyOf(findings);
        madeBy = List.copyOf(madeBy);
    }

    /**
     * @param exact those with the right pages, all of them and no other, in the right order
     * @param pages of the printed booklets
     * @param upright of these, pages that were found and turned upright
     */
    public record Booklets(int printed, int found, int exact, int pages, int upright) {}

    /**
     * @param ordered with the simulation
     * @param flagged of the printed ones, those a person would be led to: a doubt names the booklet, or nobody of the class wrote it and
     *     the machine leaves it to a person
     * @param missed the other printed ones
     * @param falseAlarms doubts far from any fault
     */
    public record Faults(int ordered, int flagged, int missed, int falseAlarms) {}

    /**
     * @param wrong decided by the machine on a wrong student: the one unforgivable error
     * @param right decided by the machine, rightly
     * @param undecided left to a person
     * @param proposed of the undecided, those whose student comes first
     */
    public record Identities(int wrong, int right, int undecided, int proposed) {}

    /** @param exact written so often and read to the letter, case and accents aside; @param of written so often */
    public record ZoneReading(String zone, int exact, int of) {}

    /** What went wrong. @param detail one English sentence; @param pages numbers of the scanned pages */
    public record Finding(Type type, String detail, List<Integer> pages) {

        public Finding {
            pages = List.copyOf(pages);
        }

        /** The worst first. */
        public enum Type {
            IDENTITY_WRONG,
            FAULT_MISSED,
            BOOKLET_WRONG,
            PAGE_TURNED,
            PAGE_UNREADABLE,
            FALSE_ALARM
        }
    }
}
