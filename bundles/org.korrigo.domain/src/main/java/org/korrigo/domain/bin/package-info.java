/** Exams that were deleted and can come back, and exams on their way into and out of archives. */
@Export
@Version("1.0.0")
package org.korrigo.domain.bin;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
