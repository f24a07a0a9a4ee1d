package org.korrigo.rest.internal.resource;

import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.finalisation.FinalisationCheck;
import org.korrigo.application.finalisation.Finalisations;
import org.korrigo.application.marking.MarkingDesk;
import org.korrigo.application.marking.MarkingView;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.FenceBody;
import org.korrigo.rest.internal.body.MarkingViewBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** The end of marking a copy. */
@Component(service = FinalisationResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("copies/{id}/finalisation")
@Produces(MediaType.APPLICATION_JSON)
public final class FinalisationResource {

    private final MarkingDesk desk;
    private final Finalisations finalisations;

    @Activate
    public FinalisationResource(@Reference MarkingDesk desk, @Reference Finalisations finalisations) {
        this.desk = desk;
        this.finalisations = finalisations;
    }

    @GET
    public FinalisationCheck check(@PathParam("id") String id, @Context SecurityContext who) {
        return finalisations.check(SignedIn.actor(who), Address.copy(id));
    }

    @POST
    public Response finalise(@PathParam("id") String id, FenceBody lock, @Context SecurityContext who) {
        MarkingView view = desk.finalise(SignedIn.actor(who), Address.copy(id), lock.fence());
        return Version.ok(MarkingViewBody.from(view), view.marking().revision());
    }
}
