/**
 * The promises of the SPI as abstract JUnit classes. A plug-in's test extends the contract of its interface, hands over the
 * plug-in, and inherits the tests; {@link org.korrigo.spi.testkit.PluginBundleContract} checks the bundle as it was built.
 */
@Export
@Version("1.0.0")
package org.korrigo.spi.testkit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
