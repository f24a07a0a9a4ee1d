package org.korrigo.database.embedded.internal;

import java.io.IOException;

/** No server comes along for this operating system and processor. */
final class UnsupportedPlatformException extends IOException {

    private static final long serialVersionUID = 1L;

    UnsupportedPlatformException(String system, String processor) {
        super("No PostgreSQL comes along for " + system + " on " + processor + ". Configure a database server in"
                + " etc/org.ops4j.datasource-korrigo.cfg and remove etc/org.korrigo.database.embedded.cfg.");
    }
}
