package org.korrigo.rest.internal.resource;

import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.distribution.Distributions;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.ChangedBody;
import org.korrigo.rest.internal.body.VariantBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** Which subject each copy is about. */
@Component(service = VariantResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams/{exam}/variants")
@Produces(MediaType.APPLICATION_JSON)
public final class VariantResource {

    private final Distributions distributions;

    @Activate
    public VariantResource(@Reference Distributions distributions) {
        this.distributions = distributions;
    }

    @PUT
    public ChangedBody set(@PathParam("exam") String exam, VariantBody body, @Context SecurityContext who) {
        return new ChangedBody(distributions.setVariant(SignedIn.actor(who), exam, body.chosen(), body.variant()));
    }
}
