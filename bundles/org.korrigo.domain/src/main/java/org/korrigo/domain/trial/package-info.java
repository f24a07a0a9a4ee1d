/** Trying out layouts and choices on paper that nobody wrote on. */
@Export
@Version("1.0.0")
package org.korrigo.domain.trial;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
