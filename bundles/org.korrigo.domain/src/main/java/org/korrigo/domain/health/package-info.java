/** How the parts of the server say how they are. */
@Export
@Version("1.0.0")
package org.korrigo.domain.health;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
