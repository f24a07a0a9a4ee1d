/** How a server behaves while something is wrong with it, or is being done to it. */
@Export
@Version("1.0.0")
package org.korrigo.domain.incident;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
