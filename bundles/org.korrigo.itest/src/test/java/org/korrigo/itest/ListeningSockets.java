package org.korrigo.itest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** TCP sockets on which a process listens, read from Linux' /proc. */
final class ListeningSockets {

    private static final String LISTENING = "0A";
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

    private ListeningSockets() {}

    /** A socket. @param loopback whether only this machine can reach it */
    record Socket(int port, boolean loopback) {}

    static List<Socket> of(List<ProcessHandle> processes) {
        Set<String> inodes = new HashSet<>();
        processes.forEach(process -> inodes.addAll(inodes(process.pid())));
        List<Socket> sockets = new ArrayList<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : lines(Path.of(table))) {
                String[] columns = line.strip().split("\\s+");
                if (columns[3].equals(LISTENING) && inodes.contains(columns[9])) {
                    sockets.add(socket(columns[1]));
                }
            }
        }
        return sockets;
    }

    /** @param local address and port in hexadecimal: {@code 0100007F:1F98} */
    private static Socket socket(String local) {
        String[] parts = local.split(":");
        return new Socket(Integer.parseInt(parts[1], 16), LOOPBACK.contains(parts[0]));
    }

    private static Set<String> inodes(long process) {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> open = Files.list(Path.of("/proc/" + process + "/fd"))) {
            for (Path file : open.toList()) {
                String target = target(file);
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        } catch (NoSuchFileException ended) {
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inodes;
    }

    private static String target(Path file) throws IOException {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (NoSuchFileException closed) {
            return "";
        }
    }

    private static List<String> lines(Path table) {
        try {
            List<String> lines = Files.readAllLines(table);
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
