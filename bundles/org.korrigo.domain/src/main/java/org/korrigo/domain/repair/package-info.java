/** Repair of batches: what people do to pages and copies when the scan or the split went wrong. Pure; undone exactly. */
@Export
@Version("1.0.0")
package org.korrigo.domain.repair;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
