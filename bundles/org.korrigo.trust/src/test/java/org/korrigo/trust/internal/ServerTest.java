package org.korrigo.trust.internal;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Each test against a real Felix of its own. */
abstract class ServerTest {

    @TempDir
    Path folder;

    Server server;

    @BeforeEach
    void folders() throws Exception {
        server = new Server(folder);
    }

    @AfterEach
    void shutDown() throws Exception {
        server.shutDown();
    }
}
