package ${package};

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an exam may set. */
@ObjectClassDefinition(id = LetterPairOptions.ID, name = "%plugin.label", localization = "OSGI-INF/l10n/bundle")
public @interface LetterPairOptions {

    String ID = "${package}.${pluginId}.options";

    @AttributeDefinition(name = "%least.name", description = "%least.description", min = "1", max = "100")
    int least() default 20;
}
