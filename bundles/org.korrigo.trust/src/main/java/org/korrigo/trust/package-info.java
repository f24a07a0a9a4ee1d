/** Which bundles the server lets run. */
@Export
@Version("1.0.0")
package org.korrigo.trust;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
