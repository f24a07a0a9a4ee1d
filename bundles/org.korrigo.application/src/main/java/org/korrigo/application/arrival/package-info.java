/** How scanned files arrive: piece by piece over the network, or through a watched folder. */
@Export
@Version("1.0.0")
package org.korrigo.application.arrival;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
