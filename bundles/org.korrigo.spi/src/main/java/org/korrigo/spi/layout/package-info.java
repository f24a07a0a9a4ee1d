/**
 * How a booklet is laid out: sheets, pages and named zones in fractions of the page.
 */
@Export
@Version("1.0.0")
package org.korrigo.spi.layout;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
