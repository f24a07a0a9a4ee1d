package org.korrigo.rest.internal.body;

import java.util.List;
import org.korrigo.application.account.CurrentSession;
import org.korrigo.domain.account.Role;

/** A live session, without the token of its cookie. */
public record SessionBody(String username, String displayName, List<Role> roles, String csrfToken) {

    public static SessionBody from(CurrentSession session) {
        var roles = session.actor().roles().stream().sorted().toList();
        return new SessionBody(session.actor().name(), session.displayName(), roles, session.csrfToken());
    }
}
