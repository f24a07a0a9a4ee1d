package org.korrigo.domain.health;

import java.time.Duration;
import java.time.Instant;

/** Port. Feels whether the database answers. A service as long as there is a database that was reached once. */
public interface DatabasePulse {

    /** @throws RuntimeException when the database does not answer */
    Beat feel();

    /**
     * What the database answered.
     *
     * @param latency of one question, without the opening of the connection
     * @param now what time it is there
     * @param writable whether it takes changes
     * @param connections that are open to this database, of all servers
     * @param mostConnections that the whole database server takes
     */
    record Beat(
            String version, Duration latency, Instant now, boolean writable, int connections, int mostConnections) {}
}
