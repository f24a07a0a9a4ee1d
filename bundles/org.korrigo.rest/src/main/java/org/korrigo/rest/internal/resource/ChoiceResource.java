package org.korrigo.rest.internal.resource;

import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.choice.Choice;
import org.korrigo.application.choice.ChoiceEffect;
import org.korrigo.application.choice.ExamChoices;
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

/** What an exam works with, and what changing it does. */
@Component(service = ChoiceResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams/{exam}/choices")
@Produces(MediaType.APPLICATION_JSON)
public final class ChoiceResource {

    private final ExamChoices choices;

    @Activate
    public ChoiceResource(@Reference ExamChoices choices) {
        this.choices = choices;
    }

    @POST
    @Path("preview")
    public ChoiceEffect preview(@PathParam("exam") String exam, Choice choice, @Context SecurityContext who) {
        return choices.preview(SignedIn.actor(who), exam, choice);
    }

    @POST
    public ChoiceEffect use(
            @PathParam("exam") String exam,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Choice choice,
            @Context SecurityContext who) {
        return choices.use(SignedIn.actor(who), exam, Version.read(ifMatch), choice);
    }
}
