package org.korrigo.domain.database;

import java.util.List;

/**
 * How big the database is and how it does.
 *
 * @param version of PostgreSQL
 * @param bytes of the whole database
 * @param connections open, of {@code mostConnections}
 * @param active connections that work at this moment
 * @param cacheHits part of the blocks that were found in memory, 0 to 1
 * @param tables the biggest first
 */
public record DatabaseFigures(
        String version,
        long bytes,
        int connections,
        int active,
        int mostConnections,
        double cacheHits,
        List<TableFigures> tables) {

    /**
     * A table.
     *
     * @param bytes with its indexes
     * @param rows as the database estimates
     * @param deadRows of former versions, not yet cleared away
     */
    public record TableFigures(String name, long bytes, long rows, long deadRows) {}
}
