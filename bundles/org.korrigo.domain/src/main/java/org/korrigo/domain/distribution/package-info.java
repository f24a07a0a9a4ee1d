/** Who marks what: the markers of an exam, and the share of the copies that each has. */
@Export
@Version("1.0.0")
package org.korrigo.domain.distribution;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
