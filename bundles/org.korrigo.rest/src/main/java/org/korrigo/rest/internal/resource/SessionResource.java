package org.korrigo.rest.internal.resource;

import java.util.Arrays;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import javax.ws.rs.core.UriInfo;
import org.korrigo.application.account.Accounts;
import org.korrigo.application.account.OpenedSession;
import org.korrigo.application.account.SignIn;
import org.korrigo.application.incident.ServerModes;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.incident.Mode;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.CredentialsBody;
import org.korrigo.rest.internal.body.OwnPasswordBody;
import org.korrigo.rest.internal.body.SessionBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.Origin;
import org.korrigo.rest.internal.session.SessionCookie;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** Sign-in, the session, sign-out. */
@Component(service = SessionResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
public final class SessionResource {

    private final SignIn signIn;
    private final Accounts accounts;
    private final ServerModes modes;

    @Activate
    public SessionResource(@Reference SignIn signIn, @Reference Accounts accounts, @Reference ServerModes modes) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.modes = modes;
    }

    @POST
    public Response open(CredentialsBody credentials, @Context HttpHeaders headers, @Context UriInfo address) {
        Origin.requireOurs(headers);
        try {
            OpenedSession opened = signIn.open(credentials.username(), credentials.password());
            requireOpenFor(opened);
            String cookie = SessionCookie.set(opened.token(), isSecure(headers, address));
            return Response.status(Response.Status.CREATED)
                    .entity(SessionBody.from(opened.session()))
                    .header(HttpHeaders.SET_COOKIE, cookie)
                    .build();
        } finally {
            Arrays.fill(credentials.password(), ' ');
        }
    }

    /** Told only to those who know their password: nobody else is to find out who is an administrator. */
    private void requireOpenFor(OpenedSession opened) {
        if (!opened.session().actor().has(Role.ADMIN) && modes.now().isOn(Mode.MAINTENANCE)) {
            signIn.close(opened.token());
            modes.now().requireOff(Mode.MAINTENANCE);
        }
    }

    @GET
    @NeedsSession
    public SessionBody current(@Context SecurityContext who) {
        return SessionBody.from(SignedIn.of(who).session());
    }

    /** One's own; this session goes on, all others end. */
    @PUT
    @Path("password")
    @NeedsSession
    public Response changePassword(OwnPasswordBody body, @Context SecurityContext who) {
        SignedIn person = SignedIn.of(who);
        try {
            accounts.changeOwnPassword(person.session().actor(), person.token(), body.current(), body.next());
            return Response.noContent().build();
        } finally {
            body.forget();
        }
    }

    @DELETE
    @NeedsSession
    public Response close(@Context SecurityContext who) {
        signIn.close(SignedIn.of(who).token());
        return Response.noContent()
                .header(HttpHeaders.SET_COOKIE, SessionCookie.cleared())
                .build();
    }

    /** Behind a proxy that ends TLS, only its header knows; a client that invents it harms only its own cookie. */
    private static boolean isSecure(HttpHeaders headers, UriInfo address) {
        return "https".equalsIgnoreCase(address.getRequestUri().getScheme())
                || "https".equalsIgnoreCase(headers.getHeaderString("X-Forwarded-Proto"));
    }
}
