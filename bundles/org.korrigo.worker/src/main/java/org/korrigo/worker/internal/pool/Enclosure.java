package org.korrigo.worker.internal.pool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the system puts around a child besides its limits: as much as it lets an ordinary user have.
 *
 * @param level what holds children, in words joined by plus signs: {@code rlimit} (CPU, files, address space), {@code netns} (no
 *     network), {@code pidns} (sees its own processes alone, and they die with it); or {@code plain}
 * @param command what precedes the command of a child; may be empty
 * @param limited whether a shell is there to set the limits
 */
public record Enclosure(String level, List<String> command, boolean limited) {

    /** Nothing but a process. */
    public static final Enclosure PLAIN = new Enclosure("plain", List.of(), false);

    private static final Enclosure LIMITS = new Enclosure("rlimit", List.of(), true);

    private static final Logger LOG = LoggerFactory.getLogger(Enclosure.class);
    static final Path SHELL = Path.of("/bin/sh");
    private static final int PROBE_SECONDS = 5;

    /** Without privileges of its own, and without a way to get any; its forked child dies with it. */
    private static final List<String> OWN_PROCESSES = List.of(
            "unshare", "--user", "--map-current-user", "--net", "--ipc", "--pid", "--kill-child", "--mount-proc");

    /** Where {@code /proc} may not be mounted, as in most containers. */
    private static final List<String> OWN_NETWORK =
            List.of("unshare", "--user", "--map-current-user", "--net", "--ipc");

    /**
     * A process limit counts the processes of the user: only in a user namespace those of the child alone. A JVM and a native library
     * need some dozens of threads.
     */
    private static final List<String> FEW_PROCESSES = List.of("prlimit", "--nproc=1024:1024", "--");

    public Enclosure {
        command = List.copyOf(command);
    }

    /** The strongest that works here, found out by trying. */
    public static Enclosure strongest() {
        Enclosure least = limitsAlone();
        return !least.limited()
                ? least
                : Stream.of(
                                with("rlimit+nproc+netns+pidns", OWN_PROCESSES, FEW_PROCESSES),
                                with("rlimit+netns+pidns", OWN_PROCESSES, List.of()),
                                with("rlimit+nproc+netns", OWN_NETWORK, FEW_PROCESSES),
                                with("rlimit+netns", OWN_NETWORK, List.of()))
                        .filter(Enclosure::works)
                        .findFirst()
                        .orElse(least);
    }

    /** The limits alone where they can be had, for machines on which the rest stands in the way of a library. */
    public static Enclosure limitsAlone() {
        boolean canLimit = System.getProperty("os.name").startsWith("Linux") && Files.isExecutable(SHELL);
        return canLimit ? LIMITS : PLAIN;
    }

    private static Enclosure with(String level, List<String> around, List<String> inside) {
        return new Enclosure(
                level, Stream.concat(around.stream(), inside.stream()).toList(), true);
    }

    private boolean works() {
        List<String> probe = new ArrayList<>(command);
        probe.add("true");
        try {
            Process process = new ProcessBuilder(probe)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            LOG.debug("Children cannot be started by {}", probe, e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
