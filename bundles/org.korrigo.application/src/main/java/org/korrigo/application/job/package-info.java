/** Jobs as people see them. */
@Export
@Version("1.0.0")
package org.korrigo.application.job;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
