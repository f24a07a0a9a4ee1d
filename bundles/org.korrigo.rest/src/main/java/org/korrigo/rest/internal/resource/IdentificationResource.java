package org.korrigo.rest.internal.resource;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.identification.Identification;
import org.korrigo.application.identification.UndecidedCopy;
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

/** The desk where a person says whose copy it is. */
@Component(service = IdentificationResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams/{exam}/identification")
@Produces(MediaType.APPLICATION_JSON)
public final class IdentificationResource {

    private final Identification identification;

    @Activate
    public IdentificationResource(@Reference Identification identification) {
        this.identification = identification;
    }

    @GET
    public List<UndecidedCopy> undecided(@PathParam("exam") String exam, @Context SecurityContext who) {
        return identification.undecided(SignedIn.actor(who), exam);
    }
}
