/** The schema of the database. */
@Export
@Version("1.0.0")
package org.korrigo.persistence.schema;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
