/** Plug-ins and layouts that are there. */
@Export
@Version("1.0.0")
package org.korrigo.application.plugin;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
