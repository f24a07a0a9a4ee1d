/** Exams and the plug-ins they have chosen. */
@Export
@Version("1.0.0")
package org.korrigo.domain.exam;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
