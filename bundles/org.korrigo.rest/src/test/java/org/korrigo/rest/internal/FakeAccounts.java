package org.korrigo.rest.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.korrigo.application.account.AccountView;
import org.korrigo.application.account.Accounts;
import org.korrigo.application.account.CreatedAccount;
import org.korrigo.application.account.NewAccount;
import org.korrigo.application.account.SessionView;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;

/** Makes the password "made-for-you" when none is given. */
public final class FakeAccounts implements Accounts {

    NewAccount created;
    String passwordSeen;
    String ended;

    @Override
    public CreatedAccount create(Actor actor, NewAccount account) {
        actor.require(Role.ADMIN);
        created = account;
        return answer(account.username(), account.roles(), account.password());
    }

    @Override
    public List<AccountView> list(Actor actor) {
        actor.require(Role.ADMIN);
        return List.of(new AccountView("prof", "Mme Prof", Set.of(Role.TEACHER), true));
    }

    @Override
    public AccountView enable(Actor actor, String username, boolean enabled) {
        return new AccountView(username, username, Set.of(Role.TEACHER), enabled);
    }

    @Override
    public CreatedAccount resetPassword(Actor actor, String username, char[] password) {
        return answer(username, Set.of(Role.TEACHER), password);
    }

    @Override
    public AccountView show(Actor actor, String username) {
        return new AccountView(username, username, Set.of(Role.TEACHER), true);
    }

    @Override
    public AccountView setRoles(Actor actor, String username, Set<Role> roles) {
        return new AccountView(username, username, roles, true);
    }

    @Override
    public AccountView rename(Actor actor, String username, String displayName) {
        return new AccountView(username, displayName, Set.of(Role.TEACHER), true);
    }

    @Override
    public void changeOwnPassword(Actor actor, String token, char[] current, char[] next) {
        if (!new String(current).equals(FakeSignIn.PASSWORD)) {
            throw Problem.forbidden("password-wrong");
        }
        passwordSeen = actor.name() + " " + new String(next);
    }

    @Override
    public List<SessionView> sessions(Actor actor, String username) {
        Instant noon = Instant.parse("2026-06-15T10:00:00Z");
        return List.of(new SessionView("a1b2c3", noon, noon.plusSeconds(60), noon.plusSeconds(7260)));
    }

    @Override
    public int endSessions(Actor actor, String username) {
        ended = username;
        return 1;
    }

    private CreatedAccount answer(String username, Set<Role> roles, char[] password) {
        passwordSeen = new String(password);
        Optional<String> made = password.length == 0 ? Optional.of("made-for-you") : Optional.empty();
        return new CreatedAccount(new AccountView(username, username, roles, true), made);
    }

    @Override
    public int endEverySession(Actor actor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int forgetEndedSessions(Actor actor) {
        throw new UnsupportedOperationException();
    }
}
