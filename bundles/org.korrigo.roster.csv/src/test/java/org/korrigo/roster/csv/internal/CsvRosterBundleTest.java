package org.korrigo.roster.csv.internal;

import org.korrigo.spi.testkit.PluginBundleContract;

class CsvRosterBundleTest extends PluginBundleContract {}
