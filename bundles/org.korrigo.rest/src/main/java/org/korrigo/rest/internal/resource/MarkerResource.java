package org.korrigo.rest.internal.resource;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.distribution.Distributions;
import org.korrigo.application.distribution.MarkerView;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.MarkerBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** Who marks an exam. */
@Component(service = MarkerResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams/{exam}/markers")
@Produces(MediaType.APPLICATION_JSON)
public final class MarkerResource {

    private final Distributions distributions;

    @Activate
    public MarkerResource(@Reference Distributions distributions) {
        this.distributions = distributions;
    }

    @GET
    public List<MarkerView> list(@PathParam("exam") String exam, @Context SecurityContext who) {
        return distributions.markers(SignedIn.actor(who), exam);
    }

    @PUT
    public List<MarkerView> replace(
            @PathParam("exam") String exam, List<MarkerBody> markers, @Context SecurityContext who) {
        List<MarkerView> wanted = markers.stream().map(MarkerBody::toMarker).toList();
        return distributions.setMarkers(SignedIn.actor(who), exam, wanted);
    }
}
