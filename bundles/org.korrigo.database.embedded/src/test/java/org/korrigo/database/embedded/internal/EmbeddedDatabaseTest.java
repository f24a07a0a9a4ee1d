package org.korrigo.database.embedded.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

class EmbeddedDatabaseTest {

    private final List<Dictionary<String, Object>> configurations = new CopyOnWriteArrayList<>();

    @Test
    @Timeout(120)
    void it_publishes_the_data_source_in_place_of_a_stale_one_and_withdraws_it_when_it_stops(@TempDir Path base)
            throws Exception {
        configurations.add(new Hashtable<>(java.util.Map.of("url", "jdbc:postgresql://127.0.0.1:1/korrigo")));

        var database = new EmbeddedDatabase(settings(), admin(), bundle(base));
        await(() -> configurations.size() == 1
                && !configurations.get(0).get("url").toString().contains(":1/"));

        Dictionary<String, Object> published = configurations.get(0);
        assertThat(published.get("dataSourceName")).isEqualTo("korrigo");
        assertThat(published.get("ops4j.preHook")).isEqualTo("korrigo-schema");
        assertThat(published.get("pool")).isEqualTo("hikari");
        assertThat(published.get("hikari.maximumPoolSize")).isEqualTo("7");
        assertThat(base.resolve("here/data/PG_VERSION")).hasContent("17");
        String url = published.get("url").toString();
        String password = published.get("password").toString();
        try (var connection = DriverManager.getConnection(url, "korrigo", password)) {
            assertThat(connection.isValid(1)).isTrue();
        }

        database.stop();

        assertThat(configurations).isEmpty();
        assertThat(base.resolve("here/data/postmaster.pid")).doesNotExist();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(20);
        }
    }

    private static EmbeddedDatabase.Settings settings() {
        return proxy(EmbeddedDatabase.Settings.class, (method, arguments) -> switch (method) {
            case "directory" -> "here";
            case "port" -> 0;
            case "dataSourceName" -> "korrigo";
            case "maximumPoolSize" -> 7;
            case "archive" -> "";
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private static BundleContext bundle(Path base) {
        return proxy(BundleContext.class, (method, arguments) -> base.toString());
    }

    private ConfigurationAdmin admin() {
        return proxy(ConfigurationAdmin.class, (method, arguments) -> switch (method) {
            case "listConfigurations" ->
                configurations.isEmpty()
                        ? null
                        : configurations.stream().map(this::configuration).toArray(Configuration[]::new);
            case "createFactoryConfiguration" -> configuration(new Hashtable<>());
            default -> throw new UnsupportedOperationException(method);
        });
    }

    @SuppressWarnings("unchecked")
    private Configuration configuration(Dictionary<String, Object> properties) {
        return proxy(Configuration.class, (method, arguments) -> switch (method) {
            case "update" -> configurations.add((Dictionary<String, Object>) arguments[0]) ? null : null;
            case "delete" -> configurations.remove(properties) ? null : null;
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private interface Answer {
        Object to(String method, Object... arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
