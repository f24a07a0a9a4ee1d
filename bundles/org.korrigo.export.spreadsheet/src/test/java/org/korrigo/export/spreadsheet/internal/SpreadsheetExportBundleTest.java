package org.korrigo.export.spreadsheet.internal;

import org.korrigo.spi.testkit.PluginBundleContract;

class SpreadsheetExportBundleTest extends PluginBundleContract {}
