package org.korrigo.application.account;

import java.util.List;
import org.korrigo.domain.account.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Accounts. For administrators, save for one's own password. */
@ProviderType
public interface Accounts {

    /**
     * @return the account and, when none was given, the password made for it, which is shown this once
     * @throws org.korrigo.domain.Problem {@code account-exists}, {@code username}, {@code password-too-short} (12), {@code student-not-found}
     */
    CreatedAccount create(Actor actor, NewAccount account);

    List<AccountView> list(Actor actor);

    /** Disabling ends the sessions of the account at once. */
    AccountView enable(Actor actor, String username, boolean enabled);

    /** Sets a password, or makes one when {@code password} is empty, and ends the account's sessions. @return as {@link #create} */
    CreatedAccount resetPassword(Actor actor, String username, char[] password);
}
