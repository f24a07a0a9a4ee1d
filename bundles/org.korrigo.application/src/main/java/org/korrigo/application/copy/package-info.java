/** Copies and their pages as images. */
@Export
@Version("1.0.0")
package org.korrigo.application.copy;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
