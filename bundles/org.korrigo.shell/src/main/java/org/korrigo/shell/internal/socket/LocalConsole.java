package org.korrigo.shell.internal.socket;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens on a socket of the file system for {@code bin/korrigo}. The folder of the socket is open to the server's user only: whoever can
 * reach it may act as an administrator, and needs no password.
 */
@Component(immediate = true)
public final class LocalConsole {

    private static final Logger LOG = LoggerFactory.getLogger(LocalConsole.class);
    /** The path of a socket holds 108 bytes on Linux. */
    private static final int LONGEST_PATH = 100;

    private final SessionFactory sessions;
    private final ServerSocketChannel server;
    private final Path socket;
    private final Path announcement;

    @Activate
    public LocalConsole(@Reference SessionFactory sessions) throws IOException {
        this.sessions = sessions;
        Path var = Files.createDirectories(Path.of(System.getProperty("karaf.base", "."), "var"));
        this.announcement = var.resolve("console.path");
        this.socket = privateFolder(var).resolve("console.sock");
        Files.deleteIfExists(socket);
        this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Files.writeString(announcement, socket.toString());
        Thread listener = new Thread(this::listen, "korrigo-local-console");
        listener.setDaemon(true);
        listener.start();
    }

    private static Path privateFolder(Path var) throws IOException {
        var ownerOnly = PosixFilePermissions.fromString("rwx------");
        Path folder = var.resolve("console").toAbsolutePath();
        if (folder.resolve("console.sock").toString().getBytes().length > LONGEST_PATH) {
            // Karaf's own folder for temporary files lies below the path that is too long
            return Files.createTempDirectory(
                    Path.of("/tmp"), "korrigo", PosixFilePermissions.asFileAttribute(ownerOnly));
        }
        Files.createDirectories(folder);
        return Files.setPosixFilePermissions(folder, ownerOnly);
    }

    @Deactivate
    void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
        Files.deleteIfExists(announcement);
    }

    private void listen() {
        while (server.isOpen()) {
            try {
                SocketChannel client = server.accept();
                Thread serving = new Thread(() -> new ClientCall(sessions, client).serve(), "korrigo-console-call");
                serving.setDaemon(true);
                serving.start();
            } catch (IOException e) {
                if (server.isOpen()) {
                    LOG.warn("The local console could not take a call: {}", e.getMessage());
                }
            }
        }
    }
}
