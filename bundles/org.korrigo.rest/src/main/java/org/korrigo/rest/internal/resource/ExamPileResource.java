package org.korrigo.rest.internal.resource;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.marking.PileView;
import org.korrigo.application.marking.Piles;
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

/** The copies of an exam that somebody marks. */
@Component(service = ExamPileResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams/{exam}/pile")
@Produces(MediaType.APPLICATION_JSON)
public final class ExamPileResource {

    private final Piles piles;

    @Activate
    public ExamPileResource(@Reference Piles piles) {
        this.piles = piles;
    }

    @GET
    public PileView read(@PathParam("exam") String exam, @Context SecurityContext who) {
        return piles.of(SignedIn.actor(who), exam);
    }
}
