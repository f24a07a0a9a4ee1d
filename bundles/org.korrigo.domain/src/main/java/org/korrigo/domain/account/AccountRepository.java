package org.korrigo.domain.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Port. Every method needs a unit of work. */
@ProviderType
public interface AccountRepository {

    /** @throws org.korrigo.domain.Problem {@code account-exists} */
    void add(Account account);

    Account update(Account account);

    Optional<Account> find(String username);

    /** By user name. */
    List<Account> all();

    /** When a session was last opened, by user name; without those for whom none ever was. */
    Map<String, Instant> lastSignIns();

    void open(Session session);

    Optional<Session> session(String tokenHash);

    /** A session and whose it is: asked with every request, so one statement. */
    Optional<OpenSession> openSession(String tokenHash);

    void touch(String tokenHash, Instant seenAt);

    void close(String tokenHash);

    void closeAll(String username);

    /** All but one. */
    void closeOthers(String username, String tokenHash);

    /** All of everybody. */
    void closeEvery();

    /** Those that are over, of everybody. @return how many */
    int closeEnded(Instant now);

    /** Of everybody. */
    int liveSessions(Instant now);

    /** Latest first, those that are over included. */
    List<Session> sessions(String username);

    /** Failed sign-ins of an account since an instant. */
    int failuresSince(String username, Instant since);

    void recordFailure(String username, Instant at);

    void clearFailures(String username);
}
