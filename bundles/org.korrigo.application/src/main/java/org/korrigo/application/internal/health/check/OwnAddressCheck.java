package org.korrigo.application.internal.health.check;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The server answers at its own address, as a browser or a proxy would ask. */
@Component
public final class OwnAddressCheck implements HealthCheck {

    private static final int MILLIS = 3000;
    private static final int OK = 200;

    private final Configurations configurations;

    @Activate
    public OwnAddressCheck(@Reference Configurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public String subject() {
        return "web";
    }

    @Override
    public Round round() {
        return Round.NETWORK;
    }

    @Override
    public List<Finding> look() {
        Map<String, String> web = configurations.of("org.ops4j.pax.web");
        String host = web.getOrDefault("org.ops4j.pax.web.listening.addresses", "127.0.0.1")
                .split(",")[0]
                .strip()
                .replace("0.0.0.0", "127.0.0.1");
        return List.of(asked("http://" + host + ":" + web.getOrDefault("org.osgi.service.http.port", "8088")));
    }

    static Finding asked(String address) {
        long begin = System.nanoTime();
        try {
            HttpURLConnection question = (HttpURLConnection) new URL(address + "/api/v1/health/live").openConnection();
            question.setConnectTimeout(MILLIS);
            question.setReadTimeout(MILLIS);
            int status = question.getResponseCode();
            question.disconnect();
            String millis = Long.toString(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
            Map<String, String> facts =
                    Map.of("address", address, "status", Integer.toString(status), "millis", millis);
            return status == OK ? Finding.ok("network-web", facts) : Finding.fail("network-web-status", facts);
        } catch (IOException e) {
            return Finding.fail("network-web-silent", Map.of("address", address, "reason", Reasons.deepest(e)));
        }
    }
}
