package org.korrigo.database.embedded.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/** A running server and the directory it owns. */
public final class Server implements AutoCloseable {

    /** Owner of the database; not a superuser. */
    public static final String ROLE = "korrigo";

    static final String DATABASE = "korrigo";

    private final FileChannel lock;
    private final Map<String, String> settings;
    private final int port;
    private Postmaster postmaster;
    private String password;
    private Path home;
    private Programs programs;
    private Path data;
    private volatile boolean replacing;

    private Server(FileChannel lock, int port, Map<String, String> settings) {
        this.lock = lock;
        this.port = port;
        this.settings = settings;
    }

    /** @param port 0 for any free one; @param settings of PostgreSQL, beside our own */
    public static Server start(Path directory, int port, Map<String, String> settings)
            throws IOException, InterruptedException {
        Path home = directory.toAbsolutePath().normalize();
        Files.createDirectories(home);
        FileChannel lock = lock(home);
        Server server = new Server(lock, port == 0 ? freePort() : port, settings);
        boolean started = false;
        try {
            server.start(home);
            started = true;
            return server;
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    private void start(Path home) throws IOException, InterruptedException {
        Programs programs = new Programs(Binaries.unpackedBelow(home));
        Cluster cluster = new Cluster(home, programs);
        cluster.createIfAbsent(!"off".equals(settings.get("fsync")));
        password = cluster.password();
        this.home = home;
        this.programs = programs;
        data = cluster.data();
        postmaster = new Postmaster(data, home.resolve("log"), programs);
        restart();
    }

    /** Starts the server again, on the same port, after it ended by itself. */
    synchronized void restart() throws IOException, InterruptedException {
        if (postmaster.isAlive()) {
            return;
        }
        postmaster.clearRemains();
        postmaster.start(port, settings);
    }

    /** Whether its end is meant: its files are being replaced. */
    boolean isReplacing() {
        return replacing;
    }

    Path data() {
        return data;
    }

    /** A session of the owner of the whole server, in Korrigo's database. */
    Connection superuser() throws SQLException {
        return superuser(port);
    }

    private Connection superuser(int at) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + at + "/" + DATABASE);
        source.setUser(Cluster.SUPERUSER);
        try {
            source.setPassword(Files.readString(home.resolve(Cluster.SUPERUSER + ".password")));
        } catch (IOException e) {
            throw new SQLException("The password of the server cannot be read", e);
        }
        return source.getConnection();
    }

    /** Does something in a recovered database. */
    interface SessionWork {
        void on(Connection session) throws SQLException;
    }

    /** Runs another server, on other files, until they are recovered. */
    void recover(Path recovered, Map<String, String> recovery, SessionWork work)
            throws IOException, InterruptedException, SQLException {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(recovery);
        int free = freePort();
        Postmaster other = new Postmaster(recovered, home.resolve("log").resolve("recovery"), programs);
        other.start(free, all);
        try (Connection session = superuser(free)) {
            work.on(session);
        } finally {
            other.stop();
        }
    }

    /** Goes on, on the same port, with other files. @return where those of before are */
    synchronized Path replaceData(Path replacement) throws IOException, InterruptedException {
        Path former = data.resolveSibling("data.former-" + Instant.now().toEpochMilli());
        replacing = true;
        try {
            postmaster.stop();
            postmaster.awaitEnd();
            Files.move(data, former);
            Files.move(replacement, data);
            postmaster.clearRemains();
            postmaster.start(port, settings);
        } finally {
            replacing = false;
        }
        return former;
    }

    void awaitEnd() throws InterruptedException {
        postmaster.awaitEnd();
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    public String password() {
        return password;
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        boolean interrupted = Thread.interrupted();
        try (lock) {
            postmaster.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The system frees the lock of a process that dies, so that whoever holds it owns the directory and any server left on it. */
    private static FileChannel lock(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new IOException("Another Korrigo uses the database directory " + home);
        }
        return channel;
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
