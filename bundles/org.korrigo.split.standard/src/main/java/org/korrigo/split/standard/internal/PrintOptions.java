package org.korrigo.split.standard.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The options of the strategies that go by print, {@link A3Fold} and {@link A4Booklet}. */
@ObjectClassDefinition(
        id = PrintOptions.ID,
        name = "%print.name",
        description = "%print.description",
        localization = "OSGI-INF/l10n/bundle")
@interface PrintOptions {

    String ID = "org.korrigo.split.standard.print.options";

    @AttributeDefinition(name = "%skew.name", description = "%skew.description", min = "0", max = "10")
    double max$_$skew$_$degrees() default 2.5;

    @AttributeDefinition(name = "%shift.name", description = "%shift.description", min = "0", max = "20")
    double max$_$shift$_$mm() default 2;

    @AttributeDefinition(name = "%blank.name", description = "%blank.description", min = "0", max = "1")
    double blank$_$ink$_$share() default 0.001;

    @AttributeDefinition(name = "%duplicate.name", description = "%duplicate.description", min = "0", max = "1")
    double duplicate$_$likeness() default 0.8;
}
