package org.korrigo.rest.internal.resource;

import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.problem.ProblemTexts;
import org.korrigo.application.trial.TrialView;
import org.korrigo.application.trial.Trials;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.TrialBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** Trials in the background. */
@Component(service = TrialResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("trials/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class TrialResource {

    private final Trials trials;
    private final ProblemTexts texts;

    @Activate
    public TrialResource(@Reference Trials trials, @Reference ProblemTexts texts) {
        this.trials = trials;
        this.texts = texts;
    }

    @GET
    public TrialBody show(@PathParam("id") String id, @Context SecurityContext who, @Context HttpHeaders headers) {
        TrialView trial = trials.show(SignedIn.actor(who), Address.id("trial", id));
        return new TrialAnswer(texts, headers).body(trial);
    }

    @POST
    @Path("cancel")
    public Response cancel(@PathParam("id") String id, @Context SecurityContext who, @Context HttpHeaders headers) {
        TrialView trial = trials.cancel(SignedIn.actor(who), Address.id("trial", id));
        return Response.accepted(new TrialAnswer(texts, headers).body(trial)).build();
    }
}
