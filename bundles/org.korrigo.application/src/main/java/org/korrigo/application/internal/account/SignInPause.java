package org.korrigo.application.internal.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.korrigo.application.internal.Auditing;
import org.korrigo.domain.Problem;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.AccountRepository;
import org.korrigo.domain.account.Actor;

/** Who has been wrong too often waits, at the door and at the change of a password alike. */
record SignInPause(UnitOfWork work, AccountRepository accounts, Auditing audit) {

    private static final int MOST_FAILURES = 5;
    private static final Duration PAUSE = Duration.ofMinutes(15);

    /** @throws Problem {@code sign-in-paused} */
    void requireNone(String username, Instant now) {
        if (work.read(() -> accounts.failuresSince(username, now.minus(PAUSE))) >= MOST_FAILURES) {
            throw Problem.unauthenticated("sign-in-paused");
        }
    }

    void wrong(String username, Instant now) {
        work.run(() -> {
            accounts.recordFailure(username, now);
            if (accounts.failuresSince(username, now.minus(PAUSE)) == MOST_FAILURES) {
                // what was typed as a name may be anything, even a password
                String known = accounts.find(username).isPresent() ? username : "unknown";
                audit.record(Actor.SYSTEM, "account.sign-in-paused", known, Map.of());
            }
        });
    }
}
