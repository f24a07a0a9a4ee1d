package org.korrigo.rest.internal.resource;

import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import javax.ws.rs.core.UriInfo;
import org.korrigo.application.problem.ProblemTexts;
import org.korrigo.application.trial.TrialView;
import org.korrigo.application.trial.Trials;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.SimulationOrderBody;
import org.korrigo.rest.internal.session.Deferrable;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** Simulations of a layout: samples printed, split and read. */
@Component(service = LayoutSimulationResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Deferrable
@Path("layouts/{id}/simulations")
@Produces(MediaType.APPLICATION_JSON)
public final class LayoutSimulationResource {

    private final Trials trials;
    private final ProblemTexts texts;

    @Activate
    public LayoutSimulationResource(@Reference Trials trials, @Reference ProblemTexts texts) {
        this.trials = trials;
        this.texts = texts;
    }

    @POST
    public Response start(
            @PathParam("id") String id,
            @Context UriInfo address,
            @Context HttpHeaders headers,
            SimulationOrderBody order,
            @Context SecurityContext who) {
        TrialView trial = trials.startSimulation(SignedIn.actor(who), order.toOrder(id));
        return new TrialAnswer(texts, headers).started(trial, address);
    }
}
