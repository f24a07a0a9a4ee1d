package org.korrigo.rest.internal.resource;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.result.ResultOverview;
import org.korrigo.application.result.ResultOverviews;
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

/** What an exam came to. */
@Component(service = ResultOverviewResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams/{exam}/results")
@Produces(MediaType.APPLICATION_JSON)
public final class ResultOverviewResource {

    private final ResultOverviews overviews;

    @Activate
    public ResultOverviewResource(@Reference ResultOverviews overviews) {
        this.overviews = overviews;
    }

    @GET
    public ResultOverview show(@PathParam("exam") String exam, @Context SecurityContext who) {
        return overviews.overview(SignedIn.actor(who), exam);
    }
}
