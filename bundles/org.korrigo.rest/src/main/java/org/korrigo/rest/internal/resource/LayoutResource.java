package org.korrigo.rest.internal.resource;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.plugin.LayoutView;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.korrigo.spi.layout.BookletLayout;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** The layouts that are there. */
@Component(service = LayoutResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("layouts")
@Produces(MediaType.APPLICATION_JSON)
public final class LayoutResource {

    private final PluginBoard board;

    @Activate
    public LayoutResource(@Reference PluginBoard board) {
        this.board = board;
    }

    @GET
    public List<LayoutView> list(@Context SecurityContext who) {
        return board.layouts(SignedIn.actor(who));
    }

    @GET
    @Path("{id}")
    public BookletLayout show(@PathParam("id") String id, @Context SecurityContext who) {
        return board.layout(SignedIn.actor(who), id);
    }
}
