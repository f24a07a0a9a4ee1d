/** Which plug-ins an exam works with, and what changing them would do. */
@Export
@Version("1.0.0")
package org.korrigo.application.choice;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
