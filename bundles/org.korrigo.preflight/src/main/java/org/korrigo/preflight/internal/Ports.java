package org.korrigo.preflight.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.domain.health.Finding;

/** The ports that the server will listen on are free, or its own. */
final class Ports {

    private static final String WEB = "org.ops4j.pax.web.cfg";
    private static final int MOST = 65_535;

    private final Settings settings;
    private final long own;

    /** @param own process whose ports are no fault; 0 when no server runs yet */
    Ports(Settings settings, long own) {
        this.settings = settings;
        this.own = own;
    }

    List<Finding> faults() {
        List<Finding> faults = new ArrayList<>();
        settings.file(WEB).ifPresent(web -> {
            String addresses = web.get("org.ops4j.pax.web.listening.addresses", "0.0.0.0");
            check(web, "org.osgi.service.http.port", addresses, faults);
            if (Boolean.parseBoolean(web.get("org.osgi.service.http.secure.enabled", "false"))) {
                check(web, "org.osgi.service.http.port.secure", addresses, faults);
            }
        });
        settings.file("org.korrigo.database.embedded.cfg")
                .filter(database -> own == 0)
                .ifPresent(database -> check(database, "port", "127.0.0.1", faults));
        return faults;
    }

    private void check(Settings.CfgFile file, String key, String addresses, List<Finding> faults) {
        int port = file.number(key, 0);
        if (port == 0 || port > MOST) {
            return;
        }
        for (String address : addresses.split(",")) {
            if (isTaken(address.strip(), port)) {
                Optional<PortHolder> holder = PortHolder.of(port);
                if (own == 0 || holder.filter(process -> process.pid() == own).isEmpty()) {
                    faults.add(taken(file, key, address.strip() + ":" + port, holder));
                }
                return;
            }
        }
    }

    private static Finding taken(Settings.CfgFile file, String key, String port, Optional<PortHolder> holder) {
        return Finding.fail(
                "start-port-taken",
                Map.of(
                        "port",
                        port,
                        "key",
                        key,
                        "where",
                        where(file, key),
                        "holder",
                        holder.map(PortHolder::words).orElse("?")));
    }

    private static String where(Settings.CfgFile file, String key) {
        try {
            return file.where(key);
        } catch (IOException unreadable) {
            return "etc/";
        }
    }

    private static boolean isTaken(String address, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}
