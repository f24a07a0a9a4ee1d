package org.korrigo.rest.internal.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.scan.QualityVerdict;
import org.korrigo.application.scan.ScanQuality;
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

/** Checks scans for the person at the scanner, and keeps nothing of them. */
@Component(service = ScanCheckResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("scan-checks")
@Produces(MediaType.APPLICATION_JSON)
public final class ScanCheckResource {

    private final ScanQuality quality;

    @Activate
    public ScanCheckResource(@Reference ScanQuality quality) {
        this.quality = quality;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public QualityVerdict check(
            @QueryParam("name") String name,
            @QueryParam("layout") String layout,
            InputStream body,
            @Context SecurityContext who) {
        try (Upload upload = new Upload(body)) {
            return quality.check(SignedIn.actor(who), Address.required("name", name), Address.optional(layout), upload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
