package org.korrigo.rest.internal;

import javax.ws.rs.core.Application;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** The whiteboard application that all resources and extensions of this bundle join. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api/v1")
@JaxrsName("korrigo")
public final class RestApplication extends Application {

    /** What resources and extensions select. */
    public static final String SELECTED = "(osgi.jaxrs.name=korrigo)";
}
