/** Whose copy is it: the desk of the doubtful ones. */
@Export
@Version("1.0.0")
package org.korrigo.application.identification;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
