/** Repair of batches: pages put right by people, each repair undone at any time. */
@Export
@Version("1.0.0")
package org.korrigo.application.repair;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
