package org.korrigo.export.pronote.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What stands in every row beside the mark. */
@ObjectClassDefinition(id = PronoteOptions.ID, name = "%pronote.label", localization = "OSGI-INF/l10n/bundle")
public @interface PronoteOptions {

    String ID = "org.korrigo.export.pronote.pronote.options";

    /** With a decimal comma or point. */
    @AttributeDefinition(name = "%coefficient.name", description = "%coefficient.description")
    String coefficient() default "1";

    /** Empty: the exam's name in capitals. */
    @AttributeDefinition(name = "%subject.name", description = "%subject.description")
    String subject() default "";
}
