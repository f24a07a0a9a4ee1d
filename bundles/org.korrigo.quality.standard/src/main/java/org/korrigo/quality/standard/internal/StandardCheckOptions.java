package org.korrigo.quality.standard.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The options of {@link StandardCheck}: what is beyond the first of a pair is shown, beyond the second it stops the copy. */
@ObjectClassDefinition(
        id = StandardCheckOptions.ID,
        name = "%plugin.standard",
        description = "%standard.description",
        localization = "OSGI-INF/l10n/bundle")
@interface StandardCheckOptions {

    String ID = "org.korrigo.quality.standard.options";

    @AttributeDefinition(name = "%orange-dpi.name", description = "%dpi.description", min = "0", max = "1200")
    double orange$_$dpi() default 190;

    @AttributeDefinition(name = "%red-dpi.name", description = "%dpi.description", min = "0", max = "1200")
    double red$_$dpi() default 130;

    @AttributeDefinition(name = "%orange-edge.name", description = "%edge.description", min = "0", max = "5")
    double orange$_$edge() default 0.45;

    @AttributeDefinition(name = "%red-edge.name", description = "%edge.description", min = "0", max = "5")
    double red$_$edge() default 0.65;

    @AttributeDefinition(name = "%orange-contrast.name", description = "%contrast.description", min = "0", max = "1")
    double orange$_$contrast() default 0.35;

    @AttributeDefinition(name = "%red-contrast.name", description = "%contrast.description", min = "0", max = "1")
    double red$_$contrast() default 0.17;

    @AttributeDefinition(name = "%orange-paper.name", description = "%paper.description", min = "0", max = "255")
    double orange$_$paper() default 150;

    @AttributeDefinition(name = "%red-paper.name", description = "%paper.description", min = "0", max = "255")
    double red$_$paper() default 105;

    @AttributeDefinition(name = "%orange-skew.name", description = "%skew.description", min = "0", max = "15")
    double orange$_$skew() default 4;

    @AttributeDefinition(name = "%red-skew.name", description = "%skew.description", min = "0", max = "15")
    double red$_$skew() default 8;

    @AttributeDefinition(name = "%orange-corner.name", description = "%corner.description", min = "0", max = "80")
    double orange$_$corner() default 8.5;

    @AttributeDefinition(name = "%red-corner.name", description = "%corner.description", min = "0", max = "80")
    double red$_$corner() default 15;
}
