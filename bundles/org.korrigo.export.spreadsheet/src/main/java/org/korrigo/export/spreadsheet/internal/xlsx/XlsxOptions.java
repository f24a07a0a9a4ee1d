package org.korrigo.export.spreadsheet.internal.xlsx;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** What the file holds. */
@ObjectClassDefinition(id = XlsxOptions.ID, name = "%xlsx.label", localization = "OSGI-INF/l10n/bundle")
public @interface XlsxOptions {

    String ID = "org.korrigo.export.spreadsheet.xlsx.options";

    @AttributeDefinition(
            name = "%language.name",
            description = "%language.description",
            options = {@Option(label = "%language.fr", value = "fr"), @Option(label = "%language.en", value = "en")})
    String language() default "fr";

    @AttributeDefinition(name = "%statistics.name", description = "%statistics.description")
    boolean statistics() default true;
}
