/** What a problem is called in French and English. */
@Export
@Version("1.0.0")
package org.korrigo.application.problem;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
