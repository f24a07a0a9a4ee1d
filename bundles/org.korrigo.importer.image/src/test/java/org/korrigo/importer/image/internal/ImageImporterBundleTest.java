package org.korrigo.importer.image.internal;

import org.korrigo.spi.testkit.PluginBundleContract;

class ImageImporterBundleTest extends PluginBundleContract {}
