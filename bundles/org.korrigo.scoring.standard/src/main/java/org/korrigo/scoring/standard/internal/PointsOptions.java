package org.korrigo.scoring.standard.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How points are added up. */
@ObjectClassDefinition(id = PointsOptions.ID, name = "%points.label", localization = "OSGI-INF/l10n/bundle")
public @interface PointsOptions {

    String ID = "org.korrigo.scoring.standard.points.options";

    @AttributeDefinition(name = "%cap.name", description = "%cap.description")
    boolean cap() default false;

    @AttributeDefinition(name = "%max-depth.name", description = "%max-depth.description", min = "1")
    int max$_$depth() default 6;
}
