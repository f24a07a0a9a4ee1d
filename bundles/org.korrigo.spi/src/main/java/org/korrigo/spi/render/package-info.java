/**
 * The final copy: the original scan, the annotations and a cover page.
 */
@Export
@Version("1.1.0")
package org.korrigo.spi.render;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
