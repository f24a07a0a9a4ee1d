/** What an administrator does when something is wrong: closes the server in parts, looks at what happened, and collects it. */
@Export
@Version("1.0.0")
package org.korrigo.application.incident;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
