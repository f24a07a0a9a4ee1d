package org.korrigo.export.pronote.internal;

import org.korrigo.spi.testkit.PluginBundleContract;

class PronoteExportBundleTest extends PluginBundleContract {}
