/** People, roles and sessions. */
@Export
@Version("1.0.0")
package org.korrigo.domain.account;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
