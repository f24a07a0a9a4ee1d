package org.korrigo.rest.internal.resource;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
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
import org.korrigo.application.exam.ExamReport;
import org.korrigo.application.exam.ExamView;
import org.korrigo.application.exam.Exams;
import org.korrigo.domain.exam.ExamDetails;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.NewExamBody;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** Exams and their accounts. */
@Component(service = ExamResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams")
@Produces(MediaType.APPLICATION_JSON)
public final class ExamResource {

    private final Exams exams;

    @Activate
    public ExamResource(@Reference Exams exams) {
        this.exams = exams;
    }

    @GET
    public List<ExamView> list(@Context SecurityContext who) {
        return exams.list(SignedIn.actor(who));
    }

    @POST
    public Response create(NewExamBody exam, @Context SecurityContext who, @Context UriInfo address) {
        ExamView created = exams.create(SignedIn.actor(who), exam.toNewExam());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, Address.below(address, "exams", created.reference()))
                .tag(Version.tag(created.version()))
                .entity(created)
                .build();
    }

    @GET
    @Path("{exam}")
    public Response show(@PathParam("exam") String exam, @Context SecurityContext who) {
        ExamView shown = exams.show(SignedIn.actor(who), exam);
        return Version.ok(shown, shown.version());
    }

    @PUT
    @Path("{exam}")
    public Response edit(
            @PathParam("exam") String exam,
            ExamDetails details,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context SecurityContext who) {
        ExamView edited = exams.edit(SignedIn.actor(who), exam, Version.read(ifMatch), details);
        return Version.ok(edited, edited.version());
    }

    @GET
    @Path("{exam}/report")
    public ExamReport report(@PathParam("exam") String exam, @Context SecurityContext who) {
        return exams.report(SignedIn.actor(who), exam);
    }
}
