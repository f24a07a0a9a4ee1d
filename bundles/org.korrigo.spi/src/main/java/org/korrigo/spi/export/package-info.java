/**
 * Results on their way out.
 */
@Export
@Version("1.0.0")
package org.korrigo.spi.export;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
