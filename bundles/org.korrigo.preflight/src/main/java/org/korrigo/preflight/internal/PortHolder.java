package org.korrigo.preflight.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who listens on a port, as far as Linux tells this user. */
record PortHolder(long pid, String program) {

    private static final Path PROC = Path.of("/proc");
    private static final int LOCAL = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final String LISTENS = "0A";
    private static final int LONGEST = 120;

    static Optional<PortHolder> of(int port) {
        Set<String> sockets = new HashSet<>();
        for (String table : List.of("net/tcp", "net/tcp6")) {
            lines(PROC.resolve(table)).stream()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(cells -> cells.length > INODE && listensOn(cells, port))
                    .map(cells -> "socket:[" + cells[INODE] + "]")
                    .forEach(sockets::add);
        }
        return sockets.isEmpty() ? Optional.empty() : owner(sockets);
    }

    private static boolean listensOn(String[] cells, int port) {
        return cells[STATE].equals(LISTENS) && cells[LOCAL].endsWith(String.format(Locale.ROOT, ":%04X", port));
    }

    private static Optional<PortHolder> owner(Set<String> sockets) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(PROC.resolve(process.pid() + "/fd"), sockets))
                .findFirst()
                .map(PortHolder::of);
    }

    static PortHolder of(ProcessHandle process) {
        String line = process.info().commandLine().orElse("");
        // of a Java program the folder says more than hundreds of options
        Optional<String> home = List.of(line.split(" ")).stream()
                .filter(word -> word.startsWith("-Dkaraf.base="))
                .map(word -> "Korrigo, " + word.substring("-Dkaraf.base=".length()))
                .findFirst();
        // no other arguments: some programs are given passwords there
        String words = home.orElse(process.info().command().orElse("?"));
        return new PortHolder(process.pid(), words.substring(0, Math.min(LONGEST, words.length())));
    }

    String words() {
        return pid + " (" + program + ")";
    }

    private static boolean holds(Path descriptors, Set<String> sockets) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(descriptors)) {
            for (Path descriptor : open) {
                if (sockets.contains(target(descriptor))) {
                    return true;
                }
            }
            return false;
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1).collect(Collectors.toList());
        } catch (IOException absent) {
            return List.of();
        }
    }
}
