package org.korrigo.application.database;

import java.util.List;

/**
 * What optimising did, or would do.
 *
 * @param done false for a look at what would be
 * @param reindexed whether indexes are built anew too
 * @param deadRows before and after; equal when nothing was done
 * @param bytes before and after
 */
public record Optimisation(boolean done, boolean reindexed, List<String> tables, Change deadRows, Change bytes) {

    /** A number before and after. */
    public record Change(long before, long after) {}
}
