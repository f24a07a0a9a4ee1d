package org.korrigo.rest.internal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh server for each test. */
abstract class RestTest {

    protected RestServer server;

    @BeforeEach
    void start() throws Exception {
        server = new RestServer();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    Browser admin() {
        return server.browser().signedIn("admin");
    }

    Browser teacher() {
        return server.browser().signedIn("teacher");
    }
}
