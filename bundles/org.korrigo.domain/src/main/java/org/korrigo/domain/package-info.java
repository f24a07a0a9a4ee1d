/** What every aggregate needs: problems and the unit of work. */
@Export
@Version("1.0.0")
package org.korrigo.domain;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
