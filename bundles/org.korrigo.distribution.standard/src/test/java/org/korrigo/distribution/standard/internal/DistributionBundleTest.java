package org.korrigo.distribution.standard.internal;

import org.korrigo.spi.testkit.PluginBundleContract;

class DistributionBundleTest extends PluginBundleContract {}
