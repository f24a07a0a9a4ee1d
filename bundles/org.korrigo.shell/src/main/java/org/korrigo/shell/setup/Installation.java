package org.korrigo.shell.setup;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An unpacked distribution.
 *
 * @param home with {@code bin}, {@code lib}, {@code system}
 * @param base with {@code etc}, {@code var}, {@code data}; the same folder unless {@code KARAF_BASE} says otherwise
 */
record Installation(Path home, Path base) {

    Path etc() {
        return base.resolve("etc");
    }

    /** The configuration as it was delivered. */
    Path delivered() {
        return home.resolve("share/etc");
    }

    Path var() {
        return base.resolve("var");
    }

    /** Its socket answers, or a process that may be it is alive: what is there must not be touched. */
    boolean isRunning() throws IOException {
        return answers()
                || isAlive(base.resolve("data/karaf.pid"))
                || isAlive(var().resolve("database/postmaster.pid"));
    }

    boolean answers() throws IOException {
        Path named = var().resolve("console.path");
        if (!Files.exists(named)) {
            return false;
        }
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(
                    UnixDomainSocketAddress.of(Files.readString(named).strip()));
        } catch (IOException nobodyListens) {
            return false;
        }
    }

    /** What was killed leaves its file, and the number may be another program's by now. */
    private boolean isAlive(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return false;
        }
        String pid = Files.readAllLines(pidFile).stream().findFirst().orElse("").strip();
        return pid.matches("\\d+")
                && ProcessHandle.of(Long.parseLong(pid))
                        .filter(ProcessHandle::isAlive)
                        .map(process -> process.info().commandLine().orElse(base.toString()))
                        .filter(line -> line.contains(base.toString()) || line.contains("postgres"))
                        .isPresent();
    }

    /** @throws Refused when no Korrigo lies there */
    String version() throws IOException, Refused {
        return version("org.korrigo.shell");
    }

    Path bundle(String name) throws IOException, Refused {
        String version = version(name);
        return home.resolve("system/org/korrigo/" + name + "/" + version + "/" + name + "-" + version + ".jar");
    }

    private String version(String bundle) throws IOException, Refused {
        Path versions = home.resolve("system/org/korrigo").resolve(bundle);
        if (Files.isDirectory(versions)) {
            try (Stream<Path> folders = Files.list(versions)) {
                List<String> names = folders.map(folder -> folder.getFileName().toString())
                        .sorted()
                        .toList();
                if (!names.isEmpty()) {
                    return names.get(names.size() - 1);
                }
            }
        }
        throw new Refused(home + " : aucun Korrigo n'est là.");
    }
}
