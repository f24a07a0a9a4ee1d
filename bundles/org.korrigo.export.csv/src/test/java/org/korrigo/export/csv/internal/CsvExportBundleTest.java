package org.korrigo.export.csv.internal;

import org.korrigo.spi.testkit.PluginBundleContract;

class CsvExportBundleTest extends PluginBundleContract {}
