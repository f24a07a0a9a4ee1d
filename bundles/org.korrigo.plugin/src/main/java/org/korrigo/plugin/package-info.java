/** The one door for plug-in calls. */
@Export
@Version("1.0.0")
package org.korrigo.plugin;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
