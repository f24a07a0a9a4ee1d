/** How the server is, for those who watch it. */
@Export
@Version("1.0.0")
package org.korrigo.application.health;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
