package org.korrigo.rest.internal.resource;

import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.korrigo.application.finalisation.FinalisationRules;
import org.korrigo.application.finalisation.Finalisations;
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

/** What an exam asks of a copy beside its marks. */
@Component(service = FinalisationRulesResource.class, scope = ServiceScope.PROTOTYPE)
@JaxrsResource
@JaxrsApplicationSelect(RestApplication.SELECTED)
@JSONRequired
@NeedsSession
@Path("exams/{exam}/finalisation-rules")
@Produces(MediaType.APPLICATION_JSON)
public final class FinalisationRulesResource {

    private final Finalisations finalisations;

    @Activate
    public FinalisationRulesResource(@Reference Finalisations finalisations) {
        this.finalisations = finalisations;
    }

    @GET
    public FinalisationRules show(@PathParam("exam") String exam, @Context SecurityContext who) {
        return finalisations.rules(SignedIn.actor(who), exam);
    }

    @PUT
    public FinalisationRules change(
            @PathParam("exam") String exam, FinalisationRules rules, @Context SecurityContext who) {
        return finalisations.setRules(SignedIn.actor(who), exam, rules);
    }
}
