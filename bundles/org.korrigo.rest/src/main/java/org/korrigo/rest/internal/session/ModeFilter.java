package org.korrigo.rest.internal.session;

import java.util.Set;
import javax.annotation.Priority;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import org.korrigo.application.incident.ModesView;
import org.korrigo.application.incident.ServerModes;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.incident.Mode;
import org.korrigo.rest.internal.RestApplication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Closes the interface to all but administrators under maintenance, and to every change while the server is read-only. */
@Component(service = ContainerRequestFilter.class)
@JaxrsExtension
@JaxrsApplicationSelect(RestApplication.SELECTED)
@Priority(Priorities.AUTHORIZATION)
public final class ModeFilter implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    /** Who watches must see, and who signs in must be able to. */
    private static final Set<String> ALWAYS_OPEN = Set.of("health", "notices", "openapi.json");

    private static final String SESSION = "session";

    private final ServerModes modes;

    @Activate
    public ModeFilter(@Reference ServerModes modes) {
        this.modes = modes;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath(false).replaceFirst("^/", "");
        if (path.equals(SESSION) || ALWAYS_OPEN.contains(path.replaceFirst("/.*", ""))) {
            return;
        }
        ModesView now = modes.now();
        if (!request.getSecurityContext().isUserInRole(Role.ADMIN.name())) {
            now.requireOff(Mode.MAINTENANCE);
        }
        if (!SAFE.contains(request.getMethod())) {
            now.requireOff(Mode.READ_ONLY);
        }
    }
}
