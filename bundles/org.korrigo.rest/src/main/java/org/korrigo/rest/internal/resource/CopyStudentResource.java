package org.korrigo.rest.internal.resource;

import javax.ws.rs.DELETE;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.copy.CopyView;
import org.korrigo.application.identification.Identification;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.StudentChoiceBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** Whose copy it is. */
@Component(service = CopyStudentResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("copies/{id}/student")
@Produces(MediaType.APPLICATION_JSON)
public final class CopyStudentResource {

    private final Identification identification;

    @Activate
    public CopyStudentResource(@Reference Identification identification) {
        this.identification = identification;
    }

    @PUT
    public Response identify(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            StudentChoiceBody choice,
            @Context SecurityContext who) {
        long version = Version.read(ifMatch);
        CopyView copy = identification.identify(SignedIn.actor(who), Address.copy(id), choice.student(), version);
        return Version.ok(copy, copy.version());
    }

    @DELETE
    public Response takeBack(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context SecurityContext who) {
        CopyView copy = identification.takeBack(SignedIn.actor(who), Address.copy(id), Version.read(ifMatch));
        return Version.ok(copy, copy.version());
    }
}
