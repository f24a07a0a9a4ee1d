package org.korrigo.backup.internal;

/** Stops what runs by itself on this node, and lets it go on. */
interface JobsHold {

    /** Returns when no job runs; attempts that were cut short run again later. */
    void stop();

    void go();
}
