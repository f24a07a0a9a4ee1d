package org.korrigo.rest.internal.resource;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.marking.Acknowledgement;
import org.korrigo.application.marking.MarkingDesk;
import org.korrigo.application.marking.MarkingView;
import org.korrigo.domain.account.Actor;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.JournalEntryBody;
import org.korrigo.rest.internal.body.MarkingViewBody;
import org.korrigo.rest.internal.body.OperationsBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** Annotations and marks of a copy. */
@Component(service = MarkingResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("copies/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class MarkingResource {

    private final MarkingDesk desk;

    @Activate
    public MarkingResource(@Reference MarkingDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("opening")
    public Response begin(@PathParam("id") String id, @Context SecurityContext who) {
        return answer(desk.begin(SignedIn.actor(who), Address.copy(id)));
    }

    @GET
    @Path("marking")
    public Response open(
            @PathParam("id") String id, @QueryParam("revision") String revision, @Context SecurityContext who) {
        Actor actor = SignedIn.actor(who);
        return answer(
                Address.optional(revision).isEmpty()
                        ? desk.open(actor, Address.copy(id))
                        : desk.openAt(actor, Address.copy(id), Address.number("revision", revision)));
    }

    @POST
    @Path("marking/operations")
    public Response apply(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            OperationsBody body,
            @Context SecurityContext who) {
        long revision = Version.read(ifMatch);
        Actor actor = SignedIn.actor(who);
        Acknowledgement done = desk.apply(actor, Address.copy(id), body.fence(), revision, body.toOperations());
        return Version.ok(done, done.revision());
    }

    @GET
    @Path("journal")
    public List<JournalEntryBody> journal(@PathParam("id") String id, @Context SecurityContext who) {
        return desk.journal(SignedIn.actor(who), Address.copy(id)).stream()
                .map(JournalEntryBody::from)
                .toList();
    }

    private static Response answer(MarkingView view) {
        return Version.ok(MarkingViewBody.from(view), view.marking().revision());
    }
}
