package org.korrigo.demo.internal.rest;

import java.util.List;

/** A batch of scans. @param state RECEIVED, INDEXED or SPLIT */
public record Batch(String id, String fileName, String state, int copies, List<Issue> issues) {

    public boolean isSplit() {
        return state.equals("SPLIT");
    }
}
