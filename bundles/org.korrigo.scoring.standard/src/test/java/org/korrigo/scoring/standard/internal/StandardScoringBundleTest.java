package org.korrigo.scoring.standard.internal;

import org.korrigo.spi.testkit.PluginBundleContract;

class StandardScoringBundleTest extends PluginBundleContract {}
