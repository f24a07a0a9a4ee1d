package org.korrigo.split.standard.internal;

import org.korrigo.spi.testkit.PluginBundleContract;

class SplitBundleTest extends PluginBundleContract {}
