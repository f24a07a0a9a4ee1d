package org.korrigo.demo.internal.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Waits until a server can be used. */
public final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final HttpRequest question;

    public Readiness(URI server) {
        question = HttpRequest.newBuilder(server.resolve("/api/v1/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
    }

    /** @return whether it was ready in time */
    public boolean await(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!ready()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            Thread.sleep(PAUSE.toMillis());
        }
        return true;
    }

    private boolean ready() throws InterruptedException {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException stillStarting) {
            return false;
        }
    }
}
