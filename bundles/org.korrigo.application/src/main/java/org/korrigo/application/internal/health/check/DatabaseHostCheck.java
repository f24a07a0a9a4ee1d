package org.korrigo.application.internal.health.check;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The database's host has an address, and its port takes connections. */
@Component
public final class DatabaseHostCheck implements HealthCheck {

    private static final Pattern URL = Pattern.compile("jdbc:postgresql://([^/:?,]+|\\[[^]]+])(?::(\\d+))?.*");
    private static final int MILLIS = 3000;

    private final Configurations configurations;

    @Activate
    public DatabaseHostCheck(@Reference Configurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public String subject() {
        return "database";
    }

    @Override
    public Round round() {
        return Round.NETWORK;
    }

    @Override
    public List<Finding> look() {
        Optional<Matcher> url = configurations.all().values().stream()
                .filter(each -> "korrigo".equals(each.get("dataSourceName")))
                .map(each -> URL.matcher(each.getOrDefault("url", "")))
                .filter(Matcher::matches)
                .findFirst();
        return List.of(url.map(found -> reached(
                        found.group(1),
                        Integer.parseInt(Optional.ofNullable(found.group(2)).orElse("5432"))))
                .orElseGet(() -> Finding.fail("network-database-none", Map.of())));
    }

    static Finding reached(String host, int port) {
        Map<String, String> facts = Map.of("host", host, "port", Integer.toString(port));
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName(host), port), MILLIS);
            return Finding.ok("network-database", facts);
        } catch (UnknownHostException e) {
            return Finding.fail("network-database-name", facts);
        } catch (IOException e) {
            return Finding.fail(
                    "network-database-refused",
                    Map.of("host", host, "port", Integer.toString(port), "reason", Reasons.deepest(e)));
        }
    }
}
