package ${package};

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The server's setting, {@code etc/${package}.${pluginId}.cfg}: the format does not tell how large a pixel is. */
@ObjectClassDefinition(id = GraymapConfig.PID, name = "%plugin.label", localization = "OSGI-INF/l10n/bundle")
@interface GraymapConfig {

    String PID = "${package}.${pluginId}";

    @AttributeDefinition(name = "%dpi.name", description = "%dpi.description", min = "50", max = "1200")
    int dpi() default 200;
}
