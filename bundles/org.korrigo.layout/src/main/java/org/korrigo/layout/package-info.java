/**
 * Layouts of booklets as JSON documents, and the list of those that this server knows.
 */
@Export
@Version("1.0.0")
package org.korrigo.layout;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
