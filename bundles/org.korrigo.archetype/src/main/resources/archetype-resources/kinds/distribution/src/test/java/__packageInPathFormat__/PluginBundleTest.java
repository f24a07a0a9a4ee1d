package ${package};

import org.korrigo.spi.testkit.PluginBundleContract;

class PluginBundleTest extends PluginBundleContract {}
