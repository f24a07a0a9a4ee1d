package ${package};

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an exam may set. */
@ObjectClassDefinition(id = PlainOptions.ID, name = "%plugin.label", localization = "OSGI-INF/l10n/bundle")
public @interface PlainOptions {

    String ID = "${package}.${pluginId}.options";

    @AttributeDefinition(name = "%remarks.name", description = "%remarks.description")
    boolean remarks() default true;
}
