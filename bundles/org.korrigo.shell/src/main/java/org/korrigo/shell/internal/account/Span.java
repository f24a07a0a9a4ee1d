package org.korrigo.shell.internal.account;

import java.time.Duration;
import java.util.Optional;
import org.korrigo.shell.internal.CommandFailed;

/** A length of time as people type it: days or hours. */
final class Span {

    private Span() {}

    static Optional<Duration> read(String typed) throws CommandFailed {
        if (typed == null) {
            return Optional.empty();
        }
        if (!typed.matches("\\d{1,5}[dh]")) {
            throw new CommandFailed("Durée invalide : " + typed + ". Écrivez 180d (jours) ou 12h (heures).");
        }
        long count = Long.parseLong(typed.substring(0, typed.length() - 1));
        return Optional.of(typed.endsWith("d") ? Duration.ofDays(count) : Duration.ofHours(count));
    }
}
