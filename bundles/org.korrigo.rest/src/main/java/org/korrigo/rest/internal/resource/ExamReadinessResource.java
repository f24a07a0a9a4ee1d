package org.korrigo.rest.internal.resource;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.choice.ExamChoices;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.ReadinessBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** Whether what an exam needs is there. */
@Component(service = ExamReadinessResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams/{exam}/readiness")
@Produces(MediaType.APPLICATION_JSON)
public final class ExamReadinessResource {

    private final ExamChoices choices;

    @Activate
    public ExamReadinessResource(@Reference ExamChoices choices) {
        this.choices = choices;
    }

    @GET
    public ReadinessBody readiness(@PathParam("exam") String exam, @Context SecurityContext who) {
        return ReadinessBody.of(choices.readiness(SignedIn.actor(who), exam));
    }
}
