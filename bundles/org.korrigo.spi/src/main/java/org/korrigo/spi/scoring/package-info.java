/**
 * From a mark scheme and marks to a score sheet, in exact decimals.
 */
@Export
@Version("1.0.0")
package org.korrigo.spi.scoring;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
