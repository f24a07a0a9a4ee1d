package org.korrigo.rest.internal.resource;

import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.distribution.DistributionPreview;
import org.korrigo.application.distribution.DistributionProgress;
import org.korrigo.application.distribution.Distributions;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.DistributionOrderBody;
import org.korrigo.rest.internal.body.RedispatchBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** Who marks which copies, and how far that has come. */
@Component(service = DistributionResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams/{exam}/distribution")
@Produces(MediaType.APPLICATION_JSON)
public final class DistributionResource {

    private final Distributions distributions;

    @Activate
    public DistributionResource(@Reference Distributions distributions) {
        this.distributions = distributions;
    }

    @GET
    public DistributionProgress progress(@PathParam("exam") String exam, @Context SecurityContext who) {
        return distributions.progress(SignedIn.actor(who), exam);
    }

    @POST
    @Path("preview")
    public DistributionPreview preview(
            @PathParam("exam") String exam, DistributionOrderBody order, @Context SecurityContext who) {
        return distributions.preview(SignedIn.actor(who), exam, order.toChoice());
    }

    @POST
    public DistributionPreview apply(
            @PathParam("exam") String exam, DistributionOrderBody order, @Context SecurityContext who) {
        return distributions.apply(SignedIn.actor(who), exam, order.toChoice());
    }

    @POST
    @Path("redispatch")
    public DistributionPreview redispatch(
            @PathParam("exam") String exam, RedispatchBody away, @Context SecurityContext who) {
        return distributions.redispatch(SignedIn.actor(who), exam, away.from());
    }
}
