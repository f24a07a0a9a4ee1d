package org.korrigo.rest.internal.resource;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.copy.Copies;
import org.korrigo.application.copy.PagePicture;
import org.korrigo.domain.Problem;
import org.korrigo.rest.internal.RestApplication;
import org.korrigo.rest.internal.session.NeedsSession;
import org.korrigo.rest.internal.session.SignedIn;
import org.korrigo.spi.document.EncodedImage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JSONRequired;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsResource;

/** The pages of a copy as images. */
@Component(service = CopyImageResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("copies/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class CopyImageResource {

    private final Copies copies;

    @Activate
    public CopyImageResource(@Reference Copies copies) {
        this.copies = copies;
    }

    private static final int TAG_BYTES = 16;
    private static final String FOR_EVER = "private, max-age=31536000, immutable";
    private static final String ASK_FIRST = "private, no-cache";

    /** Without the identity zones. The browser may keep it for ever when the address names the version it shows. */
    @GET
    @Path("pages/{page}/image")
    @Produces(MediaType.WILDCARD)
    public Response page(
            @PathParam("id") String id,
            @PathParam("page") String page,
            @QueryParam("v") String version,
            @Context Request request,
            @Context SecurityContext who) {
        PagePicture picture = copies.page(SignedIn.actor(who), Address.copy(id), number(page));
        EncodedImage image = picture.image();
        EntityTag tag = tag(image.bytes());
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(image.bytes(), image.mediaType()) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, picture.version().equals(version) ? FOR_EVER : ASK_FIRST)
                .build();
    }

    /** Shows whose copy it is: never kept. */
    @GET
    @Path("header")
    @Produces(MediaType.WILDCARD)
    public Response header(@PathParam("id") String id, @Context SecurityContext who) {
        EncodedImage image = copies.header(SignedIn.actor(who), Address.copy(id));
        return Response.ok(image.bytes(), image.mediaType()).build();
    }

    private static int number(String page) {
        if (!page.matches("[0-9]{1,6}")) {
            throw Problem.notFound("page", page);
        }
        return Integer.parseInt(page);
    }

    private static EntityTag tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new EntityTag(HexFormat.of().formatHex(digest, 0, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
