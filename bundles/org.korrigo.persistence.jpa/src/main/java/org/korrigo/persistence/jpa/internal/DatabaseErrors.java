package org.korrigo.persistence.jpa.internal;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the database says when it refuses something. */
final class DatabaseErrors {

    private static final Set<String> SERIALISATION_OR_DEADLOCK = Set.of("40001", "40P01");
    private static final String UNIQUE = "23505";
    private static final String CHECK = "23514";

    private DatabaseErrors() {}

    /** Whether the same work may well succeed when done again. */
    static boolean isTransient(Throwable failure) {
        return cause(failure)
                .filter(e -> SERIALISATION_OR_DEADLOCK.contains(e.getSQLState()))
                .isPresent();
    }

    /** @param constraint its name stands in the message, whatever language that is in */
    static boolean isDuplicate(Throwable failure, String constraint) {
        return cause(failure)
                .filter(e -> UNIQUE.equals(e.getSQLState()) && e.getMessage().contains(constraint))
                .isPresent();
    }

    /** @param rule that a trigger or constraint holds; its name stands in the message */
    static boolean isRefused(Throwable failure, String rule) {
        return cause(failure)
                .filter(e -> CHECK.equals(e.getSQLState()) && e.getMessage().contains(rule))
                .isPresent();
    }

    /** The last in the chain that has a state: the driver's own, or the one a batch of statements failed with. */
    private static Optional<SQLException> cause(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(e -> e.getNextException() == null ? e : e.getNextException())
                .reduce((first, last) -> last);
    }
}
