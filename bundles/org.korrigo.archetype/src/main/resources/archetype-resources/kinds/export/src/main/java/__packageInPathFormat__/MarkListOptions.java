package ${package};

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an export may set. */
@ObjectClassDefinition(id = MarkListOptions.ID, name = "%plugin.label", localization = "OSGI-INF/l10n/bundle")
public @interface MarkListOptions {

    String ID = "${package}.${pluginId}.options";

    @AttributeDefinition(name = "%names.name", description = "%names.description")
    boolean names() default true;
}
