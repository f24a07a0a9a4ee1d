package org.korrigo.spi.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.korrigo.spi.PluginException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Code that runs in a child JVM. One instance serves many requests, one after the other: it may keep an expensive engine warm. It
 * may use the JDK, its own bundle and the packages that bundle imports; there is no OSGi around it.
 */
@ConsumerType
public interface IsolatedCode {

    void run(DataInputStream request, DataOutputStream answer)
            throws IOException, PluginException, InterruptedException;
}
