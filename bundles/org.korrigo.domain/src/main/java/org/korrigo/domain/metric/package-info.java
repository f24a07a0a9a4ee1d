/** Figures for those who watch the server from outside. */
@Export
@Version("1.0.0")
package org.korrigo.domain.metric;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
