/**
 * How scans arrive: what turns a file that is no document, such as an archive or an image, into documents.
 */
@Export
@Version("1.1.0")
package org.korrigo.spi.arrival;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
