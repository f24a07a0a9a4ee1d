/** Results and final PDFs on their way out. */
@Export
@Version("1.0.0")
package org.korrigo.application.result;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
