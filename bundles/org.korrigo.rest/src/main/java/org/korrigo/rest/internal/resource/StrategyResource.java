package org.korrigo.rest.internal.resource;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.distribution.Distributions;
import org.korrigo.application.distribution.StrategyView;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** Ways to share copies out. */
@Component(service = StrategyResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("distribution-strategies")
@Produces(MediaType.APPLICATION_JSON)
public final class StrategyResource {

    private final Distributions distributions;

    @Activate
    public StrategyResource(@Reference Distributions distributions) {
        this.distributions = distributions;
    }

    @GET
    public List<StrategyView> list(@Context SecurityContext who) {
        return distributions.strategies(SignedIn.actor(who));
    }
}
