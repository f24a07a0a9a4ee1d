package org.korrigo.domain.incident;

/** What an administrator can switch on for all nodes at once. */
public enum Mode {
    /** The web is closed to all but administrators; its text says why. */
    MAINTENANCE("maintenance"),
    /** Nothing is written but by administrators at the console: nothing that may still be rescued is overwritten. */
    READ_ONLY("read-only"),
    /** Marking goes on; what reads, renders or exports waits. */
    DEGRADED("degraded"),
    /** A sentence on every screen; its text is the sentence. */
    BANNER("banner");

    private final String word;

    Mode(String word) {
        this.word = word;
    }

    /** How it is called in problems, in the audit trail and in metrics. */
    public String word() {
        return word;
    }
}
