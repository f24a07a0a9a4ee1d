package org.korrigo.render.pdf.internal;

import org.korrigo.spi.testkit.PluginBundleContract;

class PdfRenderBundleTest extends PluginBundleContract {}
