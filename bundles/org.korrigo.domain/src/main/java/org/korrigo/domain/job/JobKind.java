package org.korrigo.domain.job;

/** The steps of the pipeline. */
public enum JobKind {
    /** Subject: batch. Lists its pages without decoding them. */
    INDEX,
    /** Subject: batch. Plans its booklets. */
    SPLIT,
    /** Subject: copy. Reads the identity zones and ranks students. */
    IDENTIFY,
    /** Subject: copy. Writes the final PDF. */
    RENDER
}
