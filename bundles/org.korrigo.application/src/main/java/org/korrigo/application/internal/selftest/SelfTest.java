package org.korrigo.application.internal.selftest;

import java.util.List;
import org.korrigo.plugin.PluginEntry;

/** The promises of one type of plug-in, with samples. */
interface SelfTest<P> {

    Class<P> spi();

    /** @param plugin that will be tried; what its service properties say may decide which promises are asked for */
    List<Promise<P>> promises(PluginEntry plugin);
}
