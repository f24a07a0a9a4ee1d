package org.korrigo.spi.layout;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Brings layouts. The list never changes during the life of the service: a change is a new registration. */
@ConsumerType
public interface LayoutProvider {

    /** Service property: where the layouts come from, for people, for example {@code bundle org.korrigo.layout.standard}. */
    String ORIGIN = "korrigo.layout.origin";

    List<BookletLayout> layouts();
}
