/**
 * Where bytes are kept.
 */
@Export
@Version("1.1.0")
package org.korrigo.spi.storage;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
