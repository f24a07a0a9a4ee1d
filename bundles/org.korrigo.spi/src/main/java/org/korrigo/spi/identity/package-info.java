/**
 * From what was read to ranked candidates of the class list.
 */
@Export
@Version("1.0.0")
package org.korrigo.spi.identity;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
