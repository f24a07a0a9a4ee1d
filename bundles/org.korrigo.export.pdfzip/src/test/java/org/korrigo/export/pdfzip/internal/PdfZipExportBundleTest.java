package org.korrigo.export.pdfzip.internal;

import org.korrigo.spi.testkit.PluginBundleContract;

class PdfZipExportBundleTest extends PluginBundleContract {}
