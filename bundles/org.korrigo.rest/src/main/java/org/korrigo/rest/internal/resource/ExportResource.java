package org.korrigo.rest.internal.resource;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import javax.ws.rs.core.UriInfo;
import org.korrigo.application.result.ExportFormat;
import org.korrigo.application.result.Results;
import org.korrigo.domain.account.Actor;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.session.Deferrable;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.korrigo.spi.Options;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** Results on their way to other systems. */
@Component(service = ExportResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams/{exam}/exports")
@Produces(MediaType.APPLICATION_JSON)
public final class ExportResource {

    private final Results results;

    @Activate
    public ExportResource(@Reference Results results) {
        this.results = results;
    }

    @GET
    public List<ExportFormat> formats(@Context SecurityContext who) {
        return results.formats(SignedIn.actor(who));
    }

    /** Every query parameter is an option of the format; of a repeated one the first counts. */
    @GET
    @Path("{format}")
    @Deferrable
    @Produces(MediaType.WILDCARD)
    public Response export(
            @PathParam("exam") String exam,
            @PathParam("format") String format,
            @Context UriInfo address,
            @Context Request request,
            @Context SecurityContext who) {
        var options = address.getQueryParameters().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, option -> option.getValue().get(0)));
        Actor actor = SignedIn.actor(who);
        return Download.of(request, () -> results.export(actor, exam, format, new Options(options)));
    }
}
