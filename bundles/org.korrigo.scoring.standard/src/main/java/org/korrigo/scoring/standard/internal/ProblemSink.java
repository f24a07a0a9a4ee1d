package org.korrigo.scoring.standard.internal;

/** Takes the faults that a check finds. */
@FunctionalInterface
interface ProblemSink {

    /** @param item empty for the whole scheme */
    void accept(String item, String code, String detail);
}
