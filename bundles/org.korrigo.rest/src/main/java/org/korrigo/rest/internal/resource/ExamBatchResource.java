package org.korrigo.rest.internal.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import javax.ws.rs.core.UriInfo;
import org.korrigo.application.scan.ArrivalView;
import org.korrigo.application.scan.BatchView;
import org.korrigo.application.scan.ReceivedScan;
import org.korrigo.application.scan.ScanFile;
import org.korrigo.application.scan.Scans;
import org.korrigo.domain.account.Actor;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.BatchOrderBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** The batches of an exam. */
@Component(service = ExamBatchResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams/{exam}/batches")
@Produces(MediaType.APPLICATION_JSON)
public final class ExamBatchResource {

    private final Scans scans;

    @Activate
    public ExamBatchResource(@Reference Scans scans) {
        this.scans = scans;
    }

    @GET
    public List<BatchView> list(@PathParam("exam") String exam, @Context SecurityContext who) {
        return scans.list(SignedIn.actor(who), exam);
    }

    /** In the order of the exam. */
    @PUT
    @Path("order")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<BatchView> arrange(@PathParam("exam") String exam, BatchOrderBody order, @Context SecurityContext who) {
        return scans.arrange(SignedIn.actor(who), exam, order.batches());
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response receive(
            @PathParam("exam") String exam, @Context UriInfo address, InputStream body, @Context SecurityContext who) {
        var parameters = address.getQueryParameters();
        String name = Address.required("name", parameters.getFirst("name"));
        var file = new ScanFile(
                name,
                Address.optional(parameters.getFirst("layout")),
                Address.optional(parameters.getFirst("splitConfig")));
        ReceivedScan received = receive(SignedIn.actor(who), exam, file, body);
        String place = received instanceof ArrivalView ? "arrivals" : "batches";
        return Response.accepted(received)
                .header(HttpHeaders.LOCATION, Address.below(address, place, received.id()))
                .tag(Version.tag(received.version()))
                .build();
    }

    private ReceivedScan receive(Actor actor, String exam, ScanFile file, InputStream bytes) {
        try (Upload upload = new Upload(bytes)) {
            return scans.receive(actor, exam, file, upload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
