/** Backups of the database and of the files it names. */
@Export
@Version("1.0.0")
package org.korrigo.domain.backup;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
