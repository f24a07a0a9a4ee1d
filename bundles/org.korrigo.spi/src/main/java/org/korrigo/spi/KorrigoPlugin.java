package org.korrigo.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Attribute;
import org.osgi.annotation.bundle.Capability;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Names a Korrigo plug-in. Worn beside {@code @Component}. */
@ComponentPropertyType
@Capability(namespace = "korrigo.plugin")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface KorrigoPlugin {

    /** Prefix of the service properties made from this annotation. */
    String PREFIX_ = "korrigo.plugin.";

    /** The id by which exams choose the plug-in, {@code [a-z][a-z0-9-]*}, unique among plug-ins of the same type. */
    @Attribute("id")
    String id();

    /** What people see; {@code %key} is looked up in the bundle's {@code OSGI-INF/l10n/bundle*.properties}. */
    @Attribute("label")
    String label() default "";

    /**
     * The id of the {@code @ObjectClassDefinition} in the same bundle that describes the plug-in's {@link Options}: keys, types,
     * defaults and bounds, with labels in {@code OSGI-INF/l10n/bundle*.properties}. Empty: it has no options.
     */
    String options() default "";
}
