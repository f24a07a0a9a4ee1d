package org.korrigo.split.code.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** The options of {@link SeparatorSheet}. */
@ObjectClassDefinition(
        id = SeparatorSheetOptions.ID,
        name = "%plugin.separator-sheet",
        description = "%separator-sheet.description",
        localization = "OSGI-INF/l10n/bundle")
@interface SeparatorSheetOptions {

    String ID = "org.korrigo.split.code.separator-sheet.options";

    @AttributeDefinition(
            name = "%kind.name",
            description = "%kind.description",
            options = {@Option(label = "%kind.code", value = "code"), @Option(label = "%kind.blank", value = "blank")})
    String kind() default "code";

    @AttributeDefinition(name = "%duplex.name", description = "%duplex.description")
    boolean duplex() default true;

    @AttributeDefinition(name = "%pattern.name", description = "%separator-sheet.pattern.description")
    String pattern() default "KORRIGO-SEPARATOR";

    @AttributeDefinition(name = "%zone.name", description = "%zone.description")
    String zone() default "separator";

    @AttributeDefinition(name = "%region.name", description = "%region.description", required = false)
    String region();

    @AttributeDefinition(name = "%everywhere.name", description = "%everywhere.description")
    boolean everywhere() default true;

    @AttributeDefinition(name = "%blank.name", description = "%blank.description", min = "0", max = "1")
    double blank$_$ink$_$share() default 0.001;
}
