package ${package};

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What the server may set. */
@ObjectClassDefinition(id = DarkBorderOptions.ID, name = "%plugin.label", localization = "OSGI-INF/l10n/bundle")
public @interface DarkBorderOptions {

    String ID = "${package}.${pluginId}.options";

    @AttributeDefinition(name = "%dark.name", description = "%dark.description", min = "1", max = "40")
    int dark() default 15;
}
