/** Whether what is stored fits together. */
@Export
@Version("1.0.0")
package org.korrigo.domain.integrity;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
