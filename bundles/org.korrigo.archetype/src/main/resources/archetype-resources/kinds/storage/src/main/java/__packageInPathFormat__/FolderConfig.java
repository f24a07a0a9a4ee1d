package ${package};

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The server's setting, {@code etc/${package}.${pluginId}.cfg}. Without it there is no store. */
@ObjectClassDefinition(id = FolderConfig.PID, name = "%plugin.label", localization = "OSGI-INF/l10n/bundle")
@interface FolderConfig {

    String PID = "${package}.${pluginId}";

    @AttributeDefinition(name = "%directory.name", description = "%directory.description")
    String directory();
}
