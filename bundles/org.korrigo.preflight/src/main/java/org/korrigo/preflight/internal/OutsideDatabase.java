package org.korrigo.preflight.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.korrigo.domain.health.Finding;
import org.postgresql.Driver;

/** The PostgreSQL that is configured lets this server in, and is new enough. */
final class OutsideDatabase {

    private static final int OLDEST = 14;
    private static final int PATIENCE_SECONDS = 20;
    private static final String TIMEOUT_SECONDS = "5";

    private OutsideDatabase() {}

    /** @param mayWait for one that is just being started */
    static List<Finding> faults(Settings settings, boolean mayWait) {
        Optional<Settings.CfgFile> outside = settings.first("org.ops4j.datasource-", "dataSourceName", "korrigo");
        if (outside.isEmpty()) {
            return List.of();
        }
        Properties login = new Properties();
        login.setProperty("user", outside.get().get("user", ""));
        login.setProperty("password", outside.get().get("password", ""));
        login.setProperty("connectTimeout", TIMEOUT_SECONDS);
        login.setProperty("loginTimeout", TIMEOUT_SECONDS);
        String url = outside.get().get("url", "");
        if (Placeholders.remain(url + login.getProperty("user") + login.getProperty("password"))) {
            return List.of();
        }
        int patience =
                settings.optional("org.korrigo.preflight.cfg").number("database.patience.seconds", PATIENCE_SECONDS);
        return awaited(url, login, mayWait ? patience : 0).stream().toList();
    }

    /** One that is just being started, as after a power cut, is waited for. */
    private static Optional<Finding> awaited(String url, Properties login, int patience) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(patience);
        while (true) {
            Optional<Finding> fault = tried(url, login);
            boolean mayPass = fault.filter(each -> each.code().equals("start-database-unreachable"))
                    .isPresent();
            if (!mayPass || System.nanoTime() > deadline) {
                return fault;
            }
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return fault;
            }
        }
    }

    private static Optional<Finding> tried(String url, Properties login) {
        Map<String, String> facts = new HashMap<>();
        facts.put("url", url.replaceFirst("\\?.*", ""));
        facts.put("user", login.getProperty("user"));
        facts.put("least", Integer.toString(OLDEST));
        try (Connection connection = new Driver().connect(url, login)) {
            if (connection == null) {
                facts.put("reason", "no jdbc:postgresql: address");
                return Optional.of(Finding.fail("start-database-unreachable", facts));
            }
            int version = connection.getMetaData().getDatabaseMajorVersion();
            facts.put("version", Integer.toString(version));
            return version < OLDEST ? Optional.of(Finding.fail("start-database-old", facts)) : Optional.empty();
        } catch (SQLException e) {
            facts.put(
                    "reason", String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            return Optional.of(refused(String.valueOf(e.getSQLState()), facts));
        }
    }

    /** By the state's class: 28 is who one is, 3D which database. */
    private static Finding refused(String state, Map<String, String> facts) {
        if (state.startsWith("28")) {
            return Finding.fail("start-database-password", facts);
        }
        return state.startsWith("3D")
                ? Finding.fail("start-database-missing", facts)
                : Finding.fail("start-database-unreachable", facts);
    }
}
