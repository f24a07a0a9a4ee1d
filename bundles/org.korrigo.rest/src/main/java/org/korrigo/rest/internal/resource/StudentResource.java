package org.korrigo.rest.internal.resource;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.roster.ClassListImport;
import org.korrigo.application.roster.ClassListPreview;
import org.korrigo.application.roster.ClassLists;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.roster.Student;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.problem.HttpProblem;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.korrigo.spi.roster.ClassListFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** Class lists. */
@Component(service = StudentResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams/{exam}/students")
@Produces(MediaType.APPLICATION_JSON)
public final class StudentResource {

    private final ClassLists classLists;

    @Activate
    public StudentResource(@Reference ClassLists classLists) {
        this.classLists = classLists;
    }

    private static final int MEGABYTES = 10;
    private static final int LARGEST = MEGABYTES << 20;

    @GET
    public List<Student> list(@PathParam("exam") String exam, @Context SecurityContext who) {
        return classLists.students(SignedIn.actor(who), exam);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public ClassListImport importList(
            @PathParam("exam") String exam,
            @QueryParam("name") String name,
            InputStream body,
            @Context SecurityContext who)
            throws IOException {
        Actor actor = SignedIn.actor(who);
        String fileName = Address.required("name", name);
        return classLists.importList(actor, exam, new ClassListFile(fileName, whole(body)));
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.WILDCARD)
    public ClassListPreview preview(
            @PathParam("exam") String exam,
            @QueryParam("name") String name,
            InputStream body,
            @Context SecurityContext who)
            throws IOException {
        Actor actor = SignedIn.actor(who);
        String fileName = Address.required("name", name);
        return classLists.preview(actor, exam, new ClassListFile(fileName, whole(body)));
    }

    private static byte[] whole(InputStream body) throws IOException {
        try (Upload upload = new Upload(body)) {
            byte[] bytes = upload.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new HttpProblem(413, "class-list-too-large", Map.of("megabytes", MEGABYTES));
            }
            return bytes;
        }
    }
}
