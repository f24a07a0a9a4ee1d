package org.korrigo.export.column.internal;

import org.korrigo.spi.testkit.PluginBundleContract;

class ColumnExportBundleTest extends PluginBundleContract {}
