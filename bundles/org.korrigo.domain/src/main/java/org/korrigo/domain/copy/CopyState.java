package org.korrigo.domain.copy;

/** Where a copy stands on its way to the student. Failures belong to jobs, not to copies. */
public enum CopyState {
    /** A person must look at its pages first. */
    QUARANTINED,
    /** Its pages are in order; nobody knows yet whose it is. */
    STAGING,
    /** Identified; may be marked. */
    READY,
    /** A marker holds it. */
    LOCKED,
    /** Its marks are final. */
    GRADED,
    /** Its student sees it. */
    RELEASED
}
