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

    private static final String EXIT = "exit";
    private static final int DEATHS = 2;
    private static final int KILLS = 5;
    private static final int KILLED = 128 + 9;

    /**
     * How many deaths are the input's fault: the second, unless it was killed; no input can do that to the process that reads it. Then
     * the system was short of memory, or somebody did it.
     */
    static int mostOf(PluginException crash) {
        return Integer.toString(KILLED).equals(crash.facts().get(EXIT)) ? KILLS : DEATHS;
    }

    /**
     * What the process that was started tells. An enclosure ends as the JVM in it does, but for a kill, which some only complain about.
     */
    static ChildDeath of(int exit, String lastWords) {
        String complaint = lastWords.substring(lastWords.lastIndexOf('\n') + 1);
        boolean killed = exit == 1 && complaint.startsWith("unshare: ");
        return killed
                ? new ChildDeath(KILLED, lastWords.substring(0, lastWords.length() - complaint.length()))
                : new ChildDeath(exit, lastWords);
    }

    PluginException asException() {
        String words = lastWords.isBlank() ? "" : " Its last words: " + lastWords;
        if (isOutOfMemory()) {
            return new PluginException(
                    "isolation-out-of-memory",
                    "The input needs more memory than one request may use." + words,
                    Map.of(EXIT, Integer.toString(exit)));
        }
        return new PluginException(
                CRASH,
                "The process that handled the input died with exit code " + exit + "." + words,
                Map.of(EXIT, Integer.toString(exit)));
    }

    private boolean isOutOfMemory() {
        return exit != 0
                && (lastWords.contains("OutOfMemoryError")
                        || lastWords.contains("StackOverflowError")
                        || lastWords.contains("insufficient memory for the Java Runtime"));
    }
}
