package ${package};

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an import may set. */
@ObjectClassDefinition(id = NameListOptions.ID, name = "%plugin.label", localization = "OSGI-INF/l10n/bundle")
public @interface NameListOptions {

    String ID = "${package}.${pluginId}.options";

    @AttributeDefinition(name = "%className.name", description = "%className.description")
    String className() default "";
}
