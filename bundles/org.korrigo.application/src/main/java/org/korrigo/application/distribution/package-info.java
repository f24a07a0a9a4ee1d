/** Who marks what: markers, distribution, progress, variants. */
@Export
@Version("1.0.0")
package org.korrigo.application.distribution;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
