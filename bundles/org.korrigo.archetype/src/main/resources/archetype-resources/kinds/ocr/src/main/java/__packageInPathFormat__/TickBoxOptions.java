package ${package};

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an exam may set. */
@ObjectClassDefinition(id = TickBoxOptions.ID, name = "%plugin.label", localization = "OSGI-INF/l10n/bundle")
public @interface TickBoxOptions {

    String ID = "${package}.${pluginId}.options";

    @AttributeDefinition(name = "%ink.name", description = "%ink.description", min = "1", max = "100")
    int ink() default 4;
}
