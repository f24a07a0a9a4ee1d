/** Batches of scans. */
@Export
@Version("1.1.0")
package org.korrigo.application.scan;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
