package org.korrigo.export.column.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Which marks, in which order, and what stands where there is none. */
@ObjectClassDefinition(id = ColumnOptions.ID, name = "%column.label", localization = "OSGI-INF/l10n/bundle")
public @interface ColumnOptions {

    String ID = "org.korrigo.export.column.column.options";

    @AttributeDefinition(
            name = "%order.name",
            description = "%order.description",
            options = {
                @Option(label = "%order.class-list", value = "class-list"),
                @Option(label = "%order.by-name", value = "name"),
                @Option(label = "%order.number", value = "number")
            })
    String order() default "class-list";

    /** Empty: every class. */
    @AttributeDefinition(name = "%class.name", description = "%class.description")
    String class$() default "";

    @AttributeDefinition(
            name = "%mark.name",
            description = "%mark.description",
            options = {
                @Option(label = "%mark.out-of-20", value = "out-of-20"),
                @Option(label = "%mark.total", value = "total")
            })
    String mark() default "out-of-20";

    @AttributeDefinition(
            name = "%decimal.name",
            description = "%decimal.description",
            options = {
                @Option(label = "%decimal.comma", value = "comma"),
                @Option(label = "%decimal.point", value = "point")
            })
    String decimal() default "comma";

    @AttributeDefinition(name = "%absent.name", description = "%absent.description")
    String absent() default "Abs";

    @AttributeDefinition(name = "%missing.name", description = "%missing.description")
    String missing() default "";
}
