/** Exams: create, look up, change the barème, account for every page. */
@Export
@Version("1.0.0")
package org.korrigo.application.exam;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
