package org.korrigo.importer.zip.internal;

import org.korrigo.spi.testkit.PluginBundleContract;

class ZipImporterBundleTest extends PluginBundleContract {}
