/** Who did what, when. */
@Export
@Version("1.0.0")
package org.korrigo.domain.audit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
