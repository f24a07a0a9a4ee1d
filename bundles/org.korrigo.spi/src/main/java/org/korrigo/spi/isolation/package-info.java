/**
 * Shelter for code that touches bytes from outside: it runs in a child process that may be killed.
 */
@Export
@Version("1.1.0")
package org.korrigo.spi.isolation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
