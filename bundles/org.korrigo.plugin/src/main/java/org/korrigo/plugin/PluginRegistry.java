package org.korrigo.plugin;

import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one door for plug-in calls. A service is held while it is tracked, a departing one waits for its running calls, and absence and
 * departure are one exception.
 */
@ProviderType
public interface PluginRegistry {

    /**
     * Calls the best ranked plug-in of this id.
     *
     * @throws PluginUnavailableException when none is there, or it left during the call
     * @throws X whatever the call throws
     */
    <P, R, X extends Exception> Called<R> call(Class<P> spi, String id, PluginCall<P, R, X> call)
            throws X, PluginUnavailableException;

    /** Every plug-in that is there, by type, id, then the order in which they would serve. */
    List<PluginEntry> entries();

    /** Tells of each plug-in that arrives, as {@code type:id}, until the returned handle is closed. */
    AutoCloseable onArrival(Consumer<String> listener);

    /** What a plug-in is called for. */
    @FunctionalInterface
    interface PluginCall<P, R, X extends Exception> {
        R on(P plugin) throws X, PluginUnavailableException;
    }

    /** A result and who made it. @param by for example {@code ocr:tesseract@1.0.0} */
    record Called<R>(R result, String by) {}
}
