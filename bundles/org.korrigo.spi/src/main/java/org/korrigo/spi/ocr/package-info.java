/**
 * Reading the writing of one zone.
 */
@Export
@Version("1.0.0")
package org.korrigo.spi.ocr;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
