package org.korrigo.worker.internal.pool;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.korrigo.worker.internal.child.ChildMain;

/** The command line of a child: its limits, and an environment without the server's secrets. */
final class ChildCommand {

    /** Over the whole life of a child; it is replaced long before. */
    static final int CPU_SECONDS = 3600;

    private static final int FILE_BLOCKS = 4 << 20;
    private static final long NATIVE_KIBIBYTES = 6L << 20;
    private static final Path SHELL = Path.of("/bin/sh");
    private static final String REPLIES = "/dev/fd/3";
    private static final Set<String> KEPT_VARIABLES = Set.of("PATH", "HOME", "LANG", "LC_ALL", "LD_LIBRARY_PATH");

    private ChildCommand() {}

    static Process start(ChildKey key, Path scratch) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(isLinux() ? limited(key, scratch) : java(key, scratch));
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT_VARIABLES);
        environment.put("OMP_THREAD_LIMIT", "1");
        return builder.directory(scratch.toFile()).start();
    }

    /**
     * The shell sets the limits and turns standard output away from the channel, so that even native code that prints cannot
     * spoil a reply; then it becomes the JVM.
     */
    private static List<String> limited(ChildKey key, Path scratch) {
        long addressSpace = NATIVE_KIBIBYTES + key.heapMegabytes() * 1024L;
        String script = "ulimit -c 0; ulimit -t " + CPU_SECONDS + "; ulimit -f " + FILE_BLOCKS + "; ulimit -v "
                + addressSpace + "; exec \"$@\" 3>&1 1>&2";
        List<String> command = new ArrayList<>(List.of(SHELL.toString(), "-c", script, "korrigo-child"));
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

    private static boolean isLinux() {
        return System.getProperty("os.name").startsWith("Linux")
                && Files.isExecutable(SHELL)
                && File.separatorChar == '/';
    }
}
