package org.korrigo.database.embedded.internal;

import java.io.IOException;
import java.util.Dictionary;
import java.util.Hashtable;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/** The configuration from which the pooled data source of the server is made, the same as for a database server elsewhere. */
final class DataSourceConfiguration {

    private static final String FACTORY = "org.ops4j.datasource";
    private static final String MARK = "korrigo.embedded";

    private final ConfigurationAdmin admin;

    DataSourceConfiguration(ConfigurationAdmin admin) {
        this.admin = admin;
    }

    void publish(Server server, EmbeddedDatabase.Settings settings) throws IOException {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(MARK, "true");
        properties.put("osgi.jdbc.driver.name", "PostgreSQL JDBC Driver");
        properties.put("url", server.jdbcUrl());
        properties.put("user", Server.ROLE);
        properties.put("password", server.password());
        properties.put("dataSourceName", settings.dataSourceName());
        properties.put("pool", "hikari");
        properties.put("hikari.maximumPoolSize", Integer.toString(settings.maximumPoolSize()));
        // how many connections are in use is read from there
        properties.put("hikari.registerMbeans", "true");
        properties.put("ops4j.preHook", "korrigo-schema");
        admin.createFactoryConfiguration(FACTORY, null).update(properties);
    }

    /** Configurations outlive the server that was killed, and its port. */
    void withdraw() throws IOException {
        for (Configuration stale : published()) {
            stale.delete();
        }
    }

    private Configuration[] published() throws IOException {
        try {
            Configuration[] found =
                    admin.listConfigurations("(&(service.factoryPid=" + FACTORY + ")(" + MARK + "=true))");
            return found == null ? new Configuration[0] : found;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
