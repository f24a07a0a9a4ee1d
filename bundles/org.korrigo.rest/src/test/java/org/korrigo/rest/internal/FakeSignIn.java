package org.korrigo.rest.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.korrigo.application.account.CurrentSession;
import org.korrigo.application.account.OpenedSession;
import org.korrigo.application.account.SignIn;
import org.korrigo.domain.Problem;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;

/** Everyone's name is their role. */
public final class FakeSignIn implements SignIn {

    static final String PASSWORD = "correct horse battery";

    final Map<String, CurrentSession> sessions = new HashMap<>();
    char[] lastPassword = {};
    RuntimeException broken;

    @Override
    public synchronized OpenedSession open(String username, char[] password) {
        lastPassword = password;
        if (username.equals("paused")) {
            throw Problem.unauthenticated("sign-in-paused");
        }
        if (!PASSWORD.equals(new String(password))) {
            throw Problem.unauthenticated("credentials-wrong");
        }
        Role role = Role.valueOf(username.toUpperCase(java.util.Locale.ROOT));
        var actor = new Actor(username, Set.of(role), Optional.empty());
        String token = "token-" + sessions.size();
        var session = new CurrentSession(actor, "M. " + username, "csrf-" + token);
        sessions.put(token, session);
        return new OpenedSession(token, session);
    }

    @Override
    public synchronized Optional<CurrentSession> current(String token) {
        if (broken != null) {
            throw broken;
        }
        return Optional.ofNullable(sessions.get(token));
    }

    @Override
    public synchronized void close(String token) {
        sessions.remove(token);
    }
}
