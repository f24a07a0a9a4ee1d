package org.korrigo.application.account;

import java.util.List;
import java.util.Optional;

/**
 * What a list of accounts would do, or did.
 *
 * @param written whether accounts were made
 */
public record AccountListReport(boolean written, List<Line> lines) {

    public AccountListReport {
        lines = List.copyOf(lines);
    }

    /** What becomes of a line. */
    public enum Effect {
        CREATED,
        /** The account is there and is left alone. */
        KEPT,
        FAULTY
    }

    /**
     * One line of the file.
     *
     * @param line in the file, from 1
     * @param password made for the account, shown this once
     * @param fault code of the problem
     */
    public record Line(
            int line,
            String username,
            String displayName,
            String roles,
            Effect effect,
            Optional<String> password,
            Optional<String> fault) {}

    /** How many lines have this effect. */
    public long count(Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect).count();
    }
}
