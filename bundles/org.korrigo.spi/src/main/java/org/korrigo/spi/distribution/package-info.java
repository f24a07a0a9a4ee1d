/**
 * Who marks which copies, or which questions of them.
 */
@Export
@Version("1.0.0")
package org.korrigo.spi.distribution;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
