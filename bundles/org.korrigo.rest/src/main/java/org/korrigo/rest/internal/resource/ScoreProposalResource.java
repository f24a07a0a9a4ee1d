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
import org.korrigo.application.choice.ExamChoices;
import org.korrigo.application.choice.ScoreDifference;
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

/** What a newer scoring scheme would change in final marks, and what is decided about it. */
@Component(service = ScoreProposalResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams/{exam}/score-proposal")
@Produces(MediaType.APPLICATION_JSON)
public final class ScoreProposalResource {

    private final ExamChoices choices;

    @Activate
    public ScoreProposalResource(@Reference ExamChoices choices) {
        this.choices = choices;
    }

    @GET
    public Response proposal(@PathParam("exam") String exam, @Context SecurityContext who) {
        return choices.proposal(SignedIn.actor(who), exam)
                .map(difference -> Response.ok(difference).build())
                .orElseGet(() -> Response.noContent().build());
    }

    @POST
    @Path("apply")
    public ScoreDifference apply(@PathParam("exam") String exam, @Context SecurityContext who) {
        return choices.applyProposal(SignedIn.actor(who), exam);
    }

    @POST
    @Path("drop")
    public ScoreDifference drop(@PathParam("exam") String exam, @Context SecurityContext who) {
        return choices.dropProposal(SignedIn.actor(who), exam);
    }
}
