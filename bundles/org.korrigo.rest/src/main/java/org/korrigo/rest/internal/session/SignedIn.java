package org.korrigo.rest.internal.session;

import java.security.Principal;
import java.util.Map;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.account.CurrentSession;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.rest.internal.problem.HttpProblem;

/** The session behind a request. @param token of its cookie; @param secure whether the request came over TLS */
public record SignedIn(String token, CurrentSession session, boolean secure) implements SecurityContext, Principal {

    /** @throws HttpProblem {@code not-signed-in} when {@link SessionFilter} has not let the request pass */
    public static SignedIn of(SecurityContext context) {
        if (context.getUserPrincipal() instanceof SignedIn person) {
            return person;
        }
        throw notSignedIn();
    }

    /** On whose behalf the request is made. @throws HttpProblem as {@link #of} */
    public static Actor actor(SecurityContext context) {
        return of(context).session().actor();
    }

    static HttpProblem notSignedIn() {
        return new HttpProblem(401, "not-signed-in", Map.of());
    }

    @Override
    public String getName() {
        return session.actor().name();
    }

    @Override
    public Principal getUserPrincipal() {
        return this;
    }

    @Override
    public boolean isUserInRole(String role) {
        return session.actor().roles().stream().map(Role::name).anyMatch(role::equals);
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public String getAuthenticationScheme() {
        return "KORRIGO_SESSION";
    }
}
