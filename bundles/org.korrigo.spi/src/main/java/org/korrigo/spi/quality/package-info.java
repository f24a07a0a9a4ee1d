/**
 * Whether a scanned page is fit to be marked, said before anybody marks it.
 */
@Export
@Version("1.0.0")
package org.korrigo.spi.quality;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
