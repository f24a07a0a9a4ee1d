package org.korrigo.database.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.korrigo.database.embedded.internal.Server;

/** A running private PostgreSQL server with one database, reachable from this machine only. Closing it stops the server and keeps the data. */
public final class EmbeddedPostgres implements AutoCloseable {

    private final Server server;

    private EmbeddedPostgres(Server server) {
        this.server = server;
    }

    /**
     * Starts a server on a free port; the first start in a directory unpacks the server and creates the database.
     *
     * @param directory everything of the server lies below it
     * @throws IOException when this platform has no server, or the directory is in use by another process, or the server does not come up
     */
    public static EmbeddedPostgres start(Path directory) throws IOException, InterruptedException {
        return new EmbeddedPostgres(Server.start(directory, 0, Map.of()));
    }

    /** As {@link #start}, but a power cut loses data: for tests. */
    public static EmbeddedPostgres startUnsafe(Path directory) throws IOException, InterruptedException {
        return new EmbeddedPostgres(Server.start(directory, 0, Map.of("fsync", "off")));
    }

    public String jdbcUrl() {
        return server.jdbcUrl();
    }

    /** Owner of the database; not a superuser. */
    public String user() {
        return Server.ROLE;
    }

    public String password() {
        return server.password();
    }

    @Override
    public void close() {
        server.close();
    }
}
