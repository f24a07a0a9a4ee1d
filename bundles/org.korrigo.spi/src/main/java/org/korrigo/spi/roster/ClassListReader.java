package org.korrigo.spi.roster;

import org.korrigo.spi.Options;
import org.korrigo.spi.PluginException;
import org.osgi.annotation.versioning.ConsumerType;

/** Reads class lists of one shape. */
@ConsumerType
public interface ClassListReader {

    /** 0 when the file is not its kind, up to 1 when it surely is; the surest reader gets the file. */
    double recognises(ClassListFile file);

    /** @throws PluginException {@code class-list-header} when no known header is there, {@code class-list-empty} */
    ClassList read(ClassListFile file, Options options) throws PluginException;
}
