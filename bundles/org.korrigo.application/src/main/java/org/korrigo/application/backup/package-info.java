/** Backups: make, verify, list, restore, rotate. */
@Export
@Version("1.0.0")
package org.korrigo.application.backup;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
