/** Barèmes: read from files, looked at before they apply, applied as revisions. */
@Export
@Version("1.0.0")
package org.korrigo.application.scheme;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
