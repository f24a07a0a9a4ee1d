package org.korrigo.application.account;

import java.util.List;
import java.util.Set;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.osgi.annotation.versioning.ProviderType;

/** Accounts. For administrators, save for one's own password and sessions. */
@ProviderType
public interface Accounts {

    /**
     * @return the account and, when none was given, the password made for it, which is shown this once
     * @throws org.korrigo.domain.Problem {@code account-exists}, {@code username}, {@code password-too-short} (12), {@code student-not-found}
     */
    CreatedAccount create(Actor actor, NewAccount account);

    List<AccountView> list(Actor actor);

    /** @throws org.korrigo.domain.Problem {@code account-not-found} */
    AccountView show(Actor actor, String username);

    /** Disabling ends the sessions of the account at once. @throws org.korrigo.domain.Problem {@code last-administrator} */
    AccountView enable(Actor actor, String username, boolean enabled);

    /** Holds from the next request on. @throws org.korrigo.domain.Problem {@code account-without-role}, {@code last-administrator} */
    AccountView setRoles(Actor actor, String username, Set<Role> roles);

    /** The name people see. @throws org.korrigo.domain.Problem {@code display-name} */
    AccountView rename(Actor actor, String username, String displayName);

    /** Sets a password, or makes one when {@code password} is empty, and ends the account's sessions. @return as {@link #create} */
    CreatedAccount resetPassword(Actor actor, String username, char[] password);

    /**
     * One's own password, by who knows it; all other sessions of the account end.
     *
     * @param token of the session that goes on
     * @throws org.korrigo.domain.Problem {@code password-wrong}, {@code sign-in-paused} after five wrong ones in 15 minutes, {@code
     *     password-too-short}
     */
    void changeOwnPassword(Actor actor, String token, char[] current, char[] next);

    /** The live sessions of an account, latest first. One's own, or anybody's for administrators. */
    List<SessionView> sessions(Actor actor, String username);

    /** Ends all sessions of an account. One's own, or anybody's for administrators. @return how many were live */
    int endSessions(Actor actor, String username);

    /** Ends all sessions of everybody: all sign in again. For administrators. @return how many were live */
    int endEverySession(Actor actor);

    /** Forgets sessions that are over. For administrators. @return how many */
    int forgetEndedSessions(Actor actor);
}
