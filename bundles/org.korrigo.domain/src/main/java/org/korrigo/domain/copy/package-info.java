/** Copies: pages, identity, state and lock. */
@Export
@Version("1.0.0")
package org.korrigo.domain.copy;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
