package ${package};

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What a distribution may set. */
@ObjectClassDefinition(id = InTurnOptions.ID, name = "%plugin.label", localization = "OSGI-INF/l10n/bundle")
public @interface InTurnOptions {

    String ID = "${package}.${pluginId}.options";

    @AttributeDefinition(name = "%first.name", description = "%first.description", min = "1")
    int first() default 1;
}
