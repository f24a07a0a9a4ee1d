package org.korrigo.rest.internal.resource;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.exam.ExamView;
import org.korrigo.application.exam.Exams;
import org.korrigo.application.problem.ProblemTexts;
import org.korrigo.application.scheme.MarkSchemes;
import org.korrigo.application.scheme.SchemeEffect;
import org.korrigo.application.scheme.SchemeFile;
import org.korrigo.application.scheme.SchemeOrder;
import org.korrigo.application.scheme.SchemeReading;
import org.korrigo.application.scheme.SchemeView;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.exam.SchemeRevision;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.body.SchemeReadingBody;
import org.korrigo.rest.internal.body.SchemeSourceBody;
import org.korrigo.rest.internal.problem.Languages;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.korrigo.spi.scoring.MarkScheme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** The barème of an exam: read from files, looked at, applied, given out. */
@Component(service = SchemeResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams/{exam}/scheme")
@Produces(MediaType.APPLICATION_JSON)
public final class SchemeResource {

    /** Somewhat more than the largest, so that the use case says what is wrong. */
    private static final int LARGEST = (1 << 20) + 1;

    private final MarkSchemes schemes;
    private final Exams exams;
    private final ProblemTexts texts;

    @Activate
    public SchemeResource(@Reference MarkSchemes schemes, @Reference Exams exams, @Reference ProblemTexts texts) {
        this.schemes = schemes;
        this.exams = exams;
        this.texts = texts;
    }

    @GET
    public Response show(@PathParam("exam") String exam, @Context SecurityContext who) {
        SchemeView view = schemes.show(SignedIn.actor(who), exam);
        return Version.ok(view, view.version());
    }

    @PUT
    public Response change(
            @PathParam("exam") String exam,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @QueryParam("accept") @DefaultValue("false") boolean accepted,
            MarkScheme scheme,
            @Context SecurityContext who) {
        Actor actor = SignedIn.actor(who);
        schemes.change(actor, exam, new SchemeOrder(Version.read(ifMatch), scheme, "editor", accepted));
        return changed(actor, exam);
    }

    @POST
    @Path("copy")
    public Response copy(
            @PathParam("exam") String exam,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            SchemeSourceBody source,
            @Context SecurityContext who) {
        Actor actor = SignedIn.actor(who);
        schemes.copyFrom(actor, exam, Version.read(ifMatch), source.exam());
        return changed(actor, exam);
    }

    private Response changed(Actor actor, String exam) {
        ExamView changed = exams.show(actor, exam);
        return Version.ok(changed, changed.version());
    }

    @POST
    @Path("preview")
    public SchemeEffect preview(@PathParam("exam") String exam, MarkScheme scheme, @Context SecurityContext who) {
        return schemes.preview(SignedIn.actor(who), exam, scheme);
    }

    @POST
    @Path("reading")
    @Consumes(MediaType.WILDCARD)
    public SchemeReadingBody read(
            @PathParam("exam") String exam,
            @QueryParam("name") String name,
            InputStream body,
            @Context HttpHeaders headers,
            @Context SecurityContext who)
            throws IOException {
        Actor actor = SignedIn.actor(who);
        String fileName = Address.required("name", name);
        try (Upload upload = new Upload(body)) {
            SchemeReading reading = schemes.read(actor, exam, new SchemeFile(fileName, upload.readNBytes(LARGEST)));
            return SchemeReadingBody.of(reading, texts, Languages.of(headers.getAcceptableLanguages()));
        }
    }

    @GET
    @Path("file")
    @Produces(MediaType.WILDCARD)
    public Response file(
            @PathParam("exam") String exam,
            @QueryParam("format") @DefaultValue("json") String format,
            @QueryParam("revision") String revision,
            @Context SecurityContext who) {
        Optional<Integer> number = Address.optional(revision).map(text -> (int) Address.number("revision", text));
        SchemeFile file = schemes.write(SignedIn.actor(who), exam, format, number);
        return Response.ok(file.bytes())
                .type(format.equals("csv") ? "text/csv;charset=utf-8" : MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.attachment(file.name()))
                .build();
    }

    @GET
    @Path("revisions")
    public List<SchemeRevision> history(@PathParam("exam") String exam, @Context SecurityContext who) {
        return schemes.history(SignedIn.actor(who), exam);
    }
}
