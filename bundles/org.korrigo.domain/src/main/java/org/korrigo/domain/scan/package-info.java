/** Batches of scanned pages and the account of every page. */
@Export
@Version("1.1.0")
package org.korrigo.domain.scan;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
