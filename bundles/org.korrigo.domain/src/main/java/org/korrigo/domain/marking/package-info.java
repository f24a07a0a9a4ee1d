/** Annotations and marks as an append-only journal. */
@Export
@Version("1.0.0")
package org.korrigo.domain.marking;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
