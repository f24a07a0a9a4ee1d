package org.korrigo.rest.internal.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.plugin.LayoutCheck;
import org.korrigo.application.plugin.LayoutView;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.problem.HttpProblem;
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

    private static final int LARGEST = 1 << 20;

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

    /** Takes what is no JSON too: to say where it ceases to be is the point. */
    @POST
    @Path("validate")
    @Consumes(MediaType.APPLICATION_JSON)
    public LayoutCheck validate(InputStream document, @Context SecurityContext who) throws IOException {
        return board.checkLayout(SignedIn.actor(who), text(document));
    }

    private static String text(InputStream document) throws IOException {
        try (Upload upload = new Upload(document)) {
            byte[] bytes = upload.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new HttpProblem(413, "json-too-large", Map.of());
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
