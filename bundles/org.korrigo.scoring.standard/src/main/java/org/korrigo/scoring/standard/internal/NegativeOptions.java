package org.korrigo.scoring.standard.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** What takes points off. */
@ObjectClassDefinition(id = NegativeOptions.ID, name = "%negative.label", localization = "OSGI-INF/l10n/bundle")
public @interface NegativeOptions {

    String ID = "org.korrigo.scoring.standard.negative.options";

    /** {@code spelling+late}: ids of items whose marks are subtracted. */
    @AttributeDefinition(name = "%malus.name", description = "%malus.description")
    String malus() default "";

    /** {@code q1+q2=0.5;q3=1}: by ids of leaves, what a mark of zero costs. */
    @AttributeDefinition(name = "%penalties.name", description = "%penalties.description")
    String penalties() default "";

    @AttributeDefinition(
            name = "%floor.name",
            description = "%floor.description",
            options = {
                @Option(label = "%floor.total", value = "total"),
                @Option(label = "%floor.exercise", value = "exercise"),
                @Option(label = "%floor.none", value = "none")
            })
    String floor() default "total";

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
