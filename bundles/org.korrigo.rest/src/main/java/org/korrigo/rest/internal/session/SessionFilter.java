package org.korrigo.rest.internal.session;

import java.util.Optional;
import java.util.Set;
import javax.annotation.Priority;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.core.Cookie;
import org.korrigo.application.account.CurrentSession;
import org.korrigo.application.account.SignIn;
import org.korrigo.rest.internal.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Finds the person behind the cookie; changes must also carry the session's CSRF token. */
@Component(service = ContainerRequestFilter.class)
@JaxrsExtension
@JaxrsApplicationSelect(RestApplication.SELECTED)
@NeedsSession
@Priority(Priorities.AUTHENTICATION)
public final class SessionFilter implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final SignIn signIn;

    @Activate
    public SessionFilter(@Reference SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String token = Optional.ofNullable(request.getCookies().get(SessionCookie.NAME))
                .map(Cookie::getValue)
                .orElseThrow(SignedIn::notSignedIn);
        CurrentSession session = signIn.current(token).orElseThrow(SignedIn::notSignedIn);
        if (!SAFE.contains(request.getMethod())) {
            Origin.requireOurs(request.getHeaderString("Sec-Fetch-Site"));
            Origin.requireToken(request.getHeaderString(Origin.TOKEN_HEADER), session.csrfToken());
        }
        boolean secure = request.getSecurityContext().isSecure();
        request.setSecurityContext(new SignedIn(token, session, secure));
    }
}
