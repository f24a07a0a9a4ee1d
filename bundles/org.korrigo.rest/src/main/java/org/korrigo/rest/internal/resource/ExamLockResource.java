package org.korrigo.rest.internal.resource;

import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.marking.HeldCopy;
import org.korrigo.application.marking.MarkingDesk;
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

/** The copies of an exam that somebody holds. */
@Component(service = ExamLockResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams/{exam}/locks")
@Produces(MediaType.APPLICATION_JSON)
public final class ExamLockResource {

    private final MarkingDesk desk;

    @Activate
    public ExamLockResource(@Reference MarkingDesk desk) {
        this.desk = desk;
    }

    @GET
    public List<HeldCopy> list(@PathParam("exam") String exam, @Context SecurityContext who) {
        return desk.held(SignedIn.actor(who), Optional.of(exam));
    }
}
