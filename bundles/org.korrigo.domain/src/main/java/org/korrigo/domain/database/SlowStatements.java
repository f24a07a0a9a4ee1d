package org.korrigo.domain.database;

import java.util.List;

/**
 * Where the database spends its time.
 *
 * @param counted whether the database counts its statements (extension pg_stat_statements)
 * @param slowest on average, the slowest first; empty when they are not counted
 * @param running what takes more than a second right now
 */
public record SlowStatements(boolean counted, List<Statement> slowest, List<Running> running) {

    /** A statement, its values left out. */
    public record Statement(String text, long calls, double meanMillis, double maxMillis, double totalMillis) {}

    /** A statement that is being executed. @param state of its connection */
    public record Running(int process, double seconds, String state, String text) {}
}
