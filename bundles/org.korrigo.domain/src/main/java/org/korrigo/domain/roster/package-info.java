/** Students and class lists. */
@Export
@Version("1.0.0")
package org.korrigo.domain.roster;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
