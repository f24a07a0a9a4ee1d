package org.korrigo.spi.split;

/**
 * A scanned page that belongs to no booklet.
 *
 * @param reason code and sentence; what a person sees beside the page
 */
public record SetAsidePage(int source, Fate fate, SplitIssue reason) {

    /** What is proposed for it. */
    public enum Fate {
        /** Nothing stands on it. */
        BLANK,
        /** It is no part of any copy: a separator, a sheet that a person has struck out. */
        DISCARDED,
        /** A person must decide. */
        QUARANTINED
    }
}
