package org.korrigo.application.account;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Sessions. */
@ProviderType
public interface SignIn {

    /**
     * @throws org.korrigo.domain.Problem {@code credentials-wrong}, {@code sign-in-paused} after five failures of the account in 15
     *     minutes (the account's, not the address's: a school is one address)
     */
    OpenedSession open(String username, char[] password);

    /** The session behind a cookie, renewed; empty when there is none, it is over, or its account is disabled. */
    Optional<CurrentSession> current(String token);

    void close(String token);
}
