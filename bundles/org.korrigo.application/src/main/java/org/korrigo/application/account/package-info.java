/** Sign-in and accounts. */
@Export
@Version("1.0.0")
package org.korrigo.application.account;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
