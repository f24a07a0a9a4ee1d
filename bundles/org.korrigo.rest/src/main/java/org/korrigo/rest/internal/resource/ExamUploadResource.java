package org.korrigo.rest.internal.resource;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.OPTIONS;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import javax.ws.rs.core.UriInfo;
import org.korrigo.application.arrival.UploadView;
import org.korrigo.application.arrival.Uploads;
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

/** Where resumable uploads of an exam begin. */
@Component(service = ExamUploadResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Tus
@Path("exams/{exam}/uploads")
@Produces(MediaType.APPLICATION_JSON)
public final class ExamUploadResource {

    private final Uploads uploads;

    @Activate
    public ExamUploadResource(@Reference Uploads uploads) {
        this.uploads = uploads;
    }

    @OPTIONS
    public Response terms() {
        return Response.noContent()
                .header("Tus-Extension", Tus.EXTENSIONS)
                .header("Tus-Max-Size", uploads.limit())
                .build();
    }

    @GET
    public List<UploadView> unfinished(@PathParam("exam") String exam, @Context SecurityContext who) {
        return uploads.unfinished(SignedIn.actor(who), exam);
    }

    @POST
    public Response create(
            @PathParam("exam") String exam,
            @HeaderParam(Tus.LENGTH) String length,
            @HeaderParam(Tus.METADATA) String metadata,
            @Context UriInfo address,
            @Context SecurityContext who) {
        long bytes = Address.number(Tus.LENGTH, length);
        UploadView upload = uploads.create(SignedIn.actor(who), exam, new UploadMetadata(metadata).upload(bytes));
        return UploadAnswer.with(Response.status(Response.Status.CREATED), upload)
                .header(HttpHeaders.LOCATION, Address.below(address, "uploads", upload.id()))
                .build();
    }
}
