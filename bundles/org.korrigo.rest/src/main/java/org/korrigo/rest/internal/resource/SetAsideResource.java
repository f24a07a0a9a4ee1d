package org.korrigo.rest.internal.resource;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.repair.Repairs;
import org.korrigo.application.repair.UnplacedPage;
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

/** The pages of an exam that no copy shows. */
@Component(service = SetAsideResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams/{exam}/set-aside")
@Produces(MediaType.APPLICATION_JSON)
public final class SetAsideResource {

    private final Repairs repairs;

    @Activate
    public SetAsideResource(@Reference Repairs repairs) {
        this.repairs = repairs;
    }

    @GET
    public List<UnplacedPage> list(@PathParam("exam") String exam, @Context SecurityContext who) {
        return repairs.setAside(SignedIn.actor(who), exam);
    }
}
