package org.korrigo.split.code.internal;

import org.korrigo.spi.testkit.PluginBundleContract;

class SplitBundleTest extends PluginBundleContract {}
