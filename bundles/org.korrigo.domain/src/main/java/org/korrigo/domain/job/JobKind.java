package org.korrigo.domain.job;

/** The steps of the pipeline. */
public enum JobKind {
    /** Subject: arrival. Makes batches of what it holds. */
    UNPACK,
    /** Subject: batch. Lists its pages without decoding them. */
    INDEX,
    /** Subject: batch. Plans its booklets. */
    SPLIT,
    /** Subject: copy. Reads the identity zones and ranks students. */
    IDENTIFY,
    /** Subject: copy. Writes the final PDF. */
    RENDER
}
