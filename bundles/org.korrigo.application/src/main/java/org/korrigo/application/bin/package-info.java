/** Exams deleted for good reasons and brought back, and exams in archives. */
@Export
@Version("1.0.0")
package org.korrigo.application.bin;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
