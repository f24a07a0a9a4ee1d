package org.korrigo.export.spreadsheet.internal.ods;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** What the file holds. */
@ObjectClassDefinition(id = OdsOptions.ID, name = "%ods.label", localization = "OSGI-INF/l10n/bundle")
public @interface OdsOptions {

    String ID = "org.korrigo.export.spreadsheet.ods.options";

    @AttributeDefinition(
            name = "%language.name",
            description = "%language.description",
            options = {@Option(label = "%language.fr", value = "fr"), @Option(label = "%language.en", value = "en")})
    String language() default "fr";

    @AttributeDefinition(name = "%statistics.name", description = "%statistics.description")
    boolean statistics() default true;
}
