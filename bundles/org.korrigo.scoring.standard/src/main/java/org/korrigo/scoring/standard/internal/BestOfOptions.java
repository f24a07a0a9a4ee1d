package org.korrigo.scoring.standard.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Which questions the student may choose from. */
@ObjectClassDefinition(id = BestOfOptions.ID, name = "%best-of.label", localization = "OSGI-INF/l10n/bundle")
public @interface BestOfOptions {

    String ID = "org.korrigo.scoring.standard.best-of.options";

    /** {@code ex3+ex4+ex5:2;ex6+ex7:1}: of each group, by ids of items, how many count. */
    @AttributeDefinition(name = "%groups.name", description = "%groups.description")
    String groups() default "";

    @AttributeDefinition(
            name = "%rounding.name",
            description = "%rounding.description",
            options = {
                @Option(label = "%rounding.half-up", value = "half-up"),
                @Option(label = "%rounding.half-even", value = "half-even"),
                @Option(label = "%rounding.up", value = "up"),
                @Option(label = "%rounding.down", value = "down")
            })
    String rounding() default "half-up";

    @AttributeDefinition(
            name = "%step.name",
            description = "%step.description",
            options = {
                @Option(label = "%step.hundredth", value = "0.01"),
                @Option(label = "%step.tenth", value = "0.1"),
                @Option(label = "%step.quarter", value = "0.25"),
                @Option(label = "%step.half", value = "0.5"),
                @Option(label = "%step.one", value = "1")
            })
    String step() default "0.01";

    @AttributeDefinition(name = "%cap.name", description = "%cap.description")
    boolean cap() default false;

    @AttributeDefinition(name = "%max-depth.name", description = "%max-depth.description", min = "1")
    int max$_$depth() default 6;
}
