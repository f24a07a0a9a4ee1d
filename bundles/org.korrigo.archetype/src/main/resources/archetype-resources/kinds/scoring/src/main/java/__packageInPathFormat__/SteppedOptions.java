package ${package};

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** What an exam may set. */
@ObjectClassDefinition(id = SteppedOptions.ID, name = "%plugin.label", localization = "OSGI-INF/l10n/bundle")
public @interface SteppedOptions {

    String ID = "${package}.${pluginId}.options";

    @AttributeDefinition(
            name = "%step.name",
            description = "%step.description",
            options = {
                @Option(label = "%step.hundredth", value = "0.01"),
                @Option(label = "%step.quarter", value = "0.25"),
                @Option(label = "%step.half", value = "0.5")
            })
    String step() default "0.01";
}
