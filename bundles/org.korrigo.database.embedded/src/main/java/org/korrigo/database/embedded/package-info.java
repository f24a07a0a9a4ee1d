/** A private PostgreSQL server, for tests too. */
@Export
@Version("1.0.0")
package org.korrigo.database.embedded;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
