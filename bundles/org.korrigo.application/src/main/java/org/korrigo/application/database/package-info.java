/** The database as administrators see it: whether what is stored fits together, its schema, how it does. */
@Export
@Version("1.0.0")
package org.korrigo.application.database;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
