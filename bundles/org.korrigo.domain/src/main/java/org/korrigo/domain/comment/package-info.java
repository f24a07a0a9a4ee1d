/** Words that markers put more than once. */
@Export
@Version("1.0.0")
package org.korrigo.domain.comment;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
