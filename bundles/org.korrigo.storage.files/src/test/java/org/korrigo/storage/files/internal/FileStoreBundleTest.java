package org.korrigo.storage.files.internal;

import org.korrigo.spi.testkit.PluginBundleContract;

class FileStoreBundleTest extends PluginBundleContract {}
