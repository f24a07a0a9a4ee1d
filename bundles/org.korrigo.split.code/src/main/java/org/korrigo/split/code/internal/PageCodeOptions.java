package org.korrigo.split.code.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** The options of {@link PageCode}. */
@ObjectClassDefinition(
        id = PageCodeOptions.ID,
        name = "%plugin.page-code",
        description = "%page-code.description",
        localization = "OSGI-INF/l10n/bundle")
@interface PageCodeOptions {

    String ID = "org.korrigo.split.code.page-code.options";

    @AttributeDefinition(
            name = "%on.name",
            description = "%on.description",
            options = {
                @Option(label = "%on.every-page", value = "every-page"),
                @Option(label = "%on.cover", value = "cover")
            })
    String on() default "every-page";

    @AttributeDefinition(name = "%pattern.name", description = "%page-code.pattern.description", required = false)
    String pattern();

    @AttributeDefinition(name = "%zone.name", description = "%zone.description")
    String zone() default "page-code";

    @AttributeDefinition(name = "%region.name", description = "%region.description", required = false)
    String region();

    @AttributeDefinition(name = "%everywhere.name", description = "%everywhere.description")
    boolean everywhere() default true;

    @AttributeDefinition(
            name = "%turn.name",
            description = "%turn.description",
            options = {
                @Option(label = "0°", value = "0"),
                @Option(label = "90°", value = "90"),
                @Option(label = "180°", value = "180"),
                @Option(label = "270°", value = "270")
            })
    int turn() default 0;

    @AttributeDefinition(name = "%blank.name", description = "%blank.description", min = "0", max = "1")
    double blank$_$ink$_$share() default 0.001;
}
