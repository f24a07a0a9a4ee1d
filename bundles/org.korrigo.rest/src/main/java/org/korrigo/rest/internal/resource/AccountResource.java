package org.korrigo.rest.internal.resource;

import java.util.Arrays;
import java.util.List;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.account.AccountView;
import org.korrigo.application.account.Accounts;
import org.korrigo.application.account.CreatedAccount;
import org.korrigo.application.account.NewAccount;
import org.korrigo.application.account.SessionView;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.AccessBody;
import org.korrigo.rest.internal.body.NameBody;
import org.korrigo.rest.internal.body.NewAccountBody;
import org.korrigo.rest.internal.body.NewPasswordBody;
import org.korrigo.rest.internal.body.RolesBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** People who sign in. */
@Component(service = AccountResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("accounts")
@Produces(MediaType.APPLICATION_JSON)
public final class AccountResource {

    private final Accounts accounts;

    @Activate
    public AccountResource(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @GET
    public List<AccountView> list(@Context SecurityContext who) {
        return accounts.list(SignedIn.actor(who));
    }

    @POST
    public Response create(NewAccountBody body, @Context SecurityContext who) {
        NewAccount account = body.toNewAccount();
        try {
            CreatedAccount created = accounts.create(SignedIn.actor(who), account);
            return Response.status(Response.Status.CREATED).entity(created).build();
        } finally {
            Arrays.fill(account.password(), ' ');
        }
    }

    @PUT
    @Path("{username}/enabled")
    public AccountView enable(@PathParam("username") String username, AccessBody access, @Context SecurityContext who) {
        return accounts.enable(SignedIn.actor(who), username, access.enabled());
    }

    @PUT
    @Path("{username}/roles")
    public AccountView setRoles(@PathParam("username") String username, RolesBody body, @Context SecurityContext who) {
        return accounts.setRoles(SignedIn.actor(who), username, body.roles());
    }

    @PUT
    @Path("{username}/name")
    public AccountView rename(@PathParam("username") String username, NameBody body, @Context SecurityContext who) {
        return accounts.rename(SignedIn.actor(who), username, body.displayName());
    }

    @GET
    @Path("{username}/sessions")
    public List<SessionView> sessions(@PathParam("username") String username, @Context SecurityContext who) {
        return accounts.sessions(SignedIn.actor(who), username);
    }

    @DELETE
    @Path("{username}/sessions")
    public Response endSessions(@PathParam("username") String username, @Context SecurityContext who) {
        accounts.endSessions(SignedIn.actor(who), username);
        return Response.noContent().build();
    }

    @PUT
    @Path("{username}/password")
    public CreatedAccount changePassword(
            @PathParam("username") String username, NewPasswordBody body, @Context SecurityContext who) {
        char[] password = body.passwordOrNone();
        try {
            return accounts.resetPassword(SignedIn.actor(who), username, password);
        } finally {
            Arrays.fill(password, ' ');
        }
    }
}
