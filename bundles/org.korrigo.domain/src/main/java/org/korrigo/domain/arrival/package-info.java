/** Files on their way in, before they are batches. */
@Export
@Version("1.0.0")
package org.korrigo.domain.arrival;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
