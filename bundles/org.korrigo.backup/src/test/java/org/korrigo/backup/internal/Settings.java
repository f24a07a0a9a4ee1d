package org.korrigo.backup.internal;

import java.lang.annotation.Annotation;

/** A configuration as it is when nobody has written one, but for what a test says. */
record Settings(int hour, String verify, int keep_days, int keep_weeks) implements BackupConfig {

    static final Settings DEFAULT = new Settings(2, "daily", 7, 5);

    @Override
    public String directory() {
        return "var/backup";
    }

    @Override
    public int keep_former_days() {
        return 30;
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return BackupConfig.class;
    }
}
