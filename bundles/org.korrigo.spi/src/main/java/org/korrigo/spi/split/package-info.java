/**
 * From scanned pages to booklets, as a plan that the core executes and a person may correct.
 */
@Export
@Version("1.0.0")
package org.korrigo.spi.split;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
