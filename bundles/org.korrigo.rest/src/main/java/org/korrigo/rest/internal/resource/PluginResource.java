package org.korrigo.rest.internal.resource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.plugin.PluginBoard;
import org.korrigo.application.plugin.PluginDetails;
import org.korrigo.application.plugin.PluginView;
import org.korrigo.application.plugin.SelfTestReport;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.problem.Languages;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** The plug-ins that are there. */
@Component(service = PluginResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("plugins")
@Produces(MediaType.APPLICATION_JSON)
public final class PluginResource {

    private final PluginBoard board;

    @Activate
    public PluginResource(@Reference PluginBoard board) {
        this.board = board;
    }

    @GET
    public List<PluginView> list(@Context SecurityContext who) {
        return board.plugins(SignedIn.actor(who));
    }

    @GET
    @Path("{type}/{id}")
    public PluginDetails show(
            @PathParam("type") String type,
            @PathParam("id") String id,
            @Context SecurityContext who,
            @Context HttpHeaders headers) {
        return board.show(SignedIn.actor(who), type, id, language(headers));
    }

    @GET
    @Path("{type}/{id}/options")
    public Map<String, Object> options(
            @PathParam("type") String type,
            @PathParam("id") String id,
            @Context SecurityContext who,
            @Context HttpHeaders headers) {
        return board.optionsSchema(SignedIn.actor(who), type, id, language(headers));
    }

    @POST
    @Path("{type}/{id}/test")
    public SelfTestReport test(
            @PathParam("type") String type, @PathParam("id") String id, @Context SecurityContext who) {
        return board.test(SignedIn.actor(who), type, id);
    }

    private static Locale language(HttpHeaders headers) {
        return Languages.of(headers.getAcceptableLanguages());
    }
}
