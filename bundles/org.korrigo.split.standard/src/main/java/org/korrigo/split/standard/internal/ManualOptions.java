package org.korrigo.split.standard.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The options of {@link Manual}. */
@ObjectClassDefinition(
        id = ManualOptions.ID,
        name = "%plugin.manual",
        description = "%manual.description",
        localization = "OSGI-INF/l10n/bundle")
@interface ManualOptions {

    String ID = "org.korrigo.split.standard.manual.options";

    @AttributeDefinition(name = "%plan.name", description = "%plan.description")
    String plan();
}
