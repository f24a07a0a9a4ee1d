/**
 * Class lists in the shapes that schools have.
 */
@Export
@Version("1.1.0")
package org.korrigo.spi.roster;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
