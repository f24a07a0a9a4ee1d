/** The bank of words that markers put more than once. */
@Export
@Version("1.0.0")
package org.korrigo.application.comment;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
