/**
 * Documents, their pages and the views a page offers without being rasterised.
 */
@Export
@Version("1.1.0")
package org.korrigo.spi.document;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
