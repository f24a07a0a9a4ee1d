/** The database as a thing that needs care: its schema, its size, its pace. */
@Export
@Version("1.0.0")
package org.korrigo.domain.database;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
