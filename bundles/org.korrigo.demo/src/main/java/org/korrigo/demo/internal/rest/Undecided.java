package org.korrigo.demo.internal.rest;

import java.util.List;

/** A copy that waits for a person. @param candidates what the machine proposes, best first */
public record Undecided(Copy copy, List<Candidate> candidates) {

    /** A proposal. @param student id; @param score 0 to 1 */
    public record Candidate(String student, double score, String reason) {}
}
