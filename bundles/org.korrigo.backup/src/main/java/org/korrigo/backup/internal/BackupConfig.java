package org.korrigo.backup.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where and when backups are made, and how long they are kept. */
@ObjectClassDefinition(
        id = BackupConfig.PID,
        name = "%config.name",
        description = "%config.description",
        localization = "OSGI-INF/l10n/bundle")
@interface BackupConfig {

    String PID = "org.korrigo.backup";

    @AttributeDefinition(name = "%directory.name", description = "%directory.description")
    String directory() default "var/backup";

    @AttributeDefinition(name = "%hour.name", description = "%hour.description", min = "-1", max = "23")
    int hour() default 2;

    @AttributeDefinition(name = "%verify.name", description = "%verify.description")
    String verify() default "daily";

    @AttributeDefinition(name = "%keep.days.name", description = "%keep.days.description", min = "1")
    int keep_days() default 7;

    @AttributeDefinition(name = "%keep.weeks.name", description = "%keep.weeks.description", min = "0")
    int keep_weeks() default 5;

    @AttributeDefinition(name = "%keep.former.days.name", description = "%keep.former.days.description", min = "1")
    int keep_former_days() default 30;
}
