/** Trying layouts and plug-ins on printed samples and on past batches, changing nothing. */
@Export
@Version("1.0.0")
package org.korrigo.application.trial;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
