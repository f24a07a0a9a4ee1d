package org.korrigo.worker.internal.pool;

import java.util.Map;
import org.korrigo.spi.PluginException;

/**
 * How a child ended by itself.
 *
 * @param exit the exit code; 128 + n when signal n killed it; -1 when unknown
 * @param lastWords the end of what it printed
 */
record ChildDeath(int exit, String lastWords) {

    static final String CRASH = "isolation-crash";

    PluginException asException() {
        String words = lastWords.isBlank() ? "" : " Its last words: " + lastWords;
        if (isOutOfMemory()) {
            return new PluginException(
                    "isolation-out-of-memory",
                    "The input needs more memory than one request may use." + words,
                    Map.of("exit", Integer.toString(exit)));
        }
        return new PluginException(
                CRASH,
                "The process that handled the input died with exit code " + exit + "." + words,
                Map.of("exit", Integer.toString(exit)));
    }

    private boolean isOutOfMemory() {
        return exit != 0
                && (lastWords.contains("OutOfMemoryError")
                        || lastWords.contains("StackOverflowError")
                        || lastWords.contains("insufficient memory for the Java Runtime"));
    }
}
