package ${package};

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an exam may set. */
@ObjectClassDefinition(id = PageCountOptions.ID, name = "%plugin.label", localization = "OSGI-INF/l10n/bundle")
public @interface PageCountOptions {

    String ID = "${package}.${pluginId}.options";

    @AttributeDefinition(name = "%covers.name", description = "%covers.description", min = "0")
    int covers() default 0;
}
