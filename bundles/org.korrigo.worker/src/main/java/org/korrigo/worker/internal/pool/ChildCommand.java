package org.korrigo.worker.internal.pool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.korrigo.worker.internal.child.ChildMain;

/** The command line of a child: its limits, and an environment without the server's secrets. */
final class ChildCommand {

    private static final String REPLIES = "/dev/fd/3";
    private static final Set<String> KEPT_VARIABLES = Set.of("PATH", "HOME", "LANG", "LC_ALL", "LD_LIBRARY_PATH");

    private ChildCommand() {}

    static Process start(ChildKey key, Path scratch, PoolSettings settings) throws IOException {
        Enclosure enclosure = settings.enclosure();
        ProcessBuilder builder =
                new ProcessBuilder(enclosure.limited() ? limited(key, scratch, settings) : java(key, scratch));
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT_VARIABLES);
        environment.put("OMP_THREAD_LIMIT", "1");
        return builder.directory(scratch.toFile()).start();
    }

    /**
     * The shell sets the limits and turns standard output away from the channel, so that even native code that prints cannot
     * spoil a reply; then it becomes the enclosure, and that the JVM.
     */
    private static List<String> limited(ChildKey key, Path scratch, PoolSettings settings) {
        String script = settings.limits().script(key.heapMegabytes()) + "exec \"$@\" 3>&1 1>&2";
        List<String> command = new ArrayList<>(List.of(Enclosure.SHELL.toString(), "-c", script, "korrigo-child"));
        command.addAll(settings.enclosure().command());
        command.addAll(java(key, scratch));
        command.add(REPLIES);
        return command;
    }

    private static List<String> java(ChildKey key, Path scratch) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + key.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=" + scratch.resolve("hs_err.log"),
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch,
                "-cp",
                key.classPath().asArgument(),
                ChildMain.class.getName());
    }
}
