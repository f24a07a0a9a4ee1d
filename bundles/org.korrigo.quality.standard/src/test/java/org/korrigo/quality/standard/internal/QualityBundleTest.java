package org.korrigo.quality.standard.internal;

import org.korrigo.spi.testkit.PluginBundleContract;

class QualityBundleTest extends PluginBundleContract {}
