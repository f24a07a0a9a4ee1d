package org.korrigo.shell.setup;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** Connects once, as the server will, so that a wrong setting is found where it is typed. */
final class DatabaseTrial {

    private static final int OLDEST = 14;
    private static final Map<String, String> CAUSES = Map.of(
            "28P01", "mot de passe ou utilisateur refusé",
            "28000", "accès refusé à cet utilisateur (pg_hba.conf)",
            "3D000", "cette base n'existe pas : CREATE DATABASE … OWNER …",
            "08001", "le serveur ne répond pas à cette adresse",
            "08004", "le serveur refuse la connexion");

    private DatabaseTrial() {}

    /** @return the version of the server @throws Refused naming what is wrong */
    static String of(Installation here, String url, String user, String password) throws IOException, Refused {
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new Refused("--database-url " + url + " : de la forme jdbc:postgresql://machine:5432/base.");
        }
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {driver(here).toUri().toURL()})) {
            Driver driver = (Driver) classes.loadClass("org.postgresql.Driver")
                    .getDeclaredConstructor()
                    .newInstance();
            Properties login = new Properties();
            login.setProperty("user", user);
            login.setProperty("password", password);
            login.setProperty("loginTimeout", "10");
            try (Connection connection = driver.connect(url, login)) {
                return look(connection);
            }
        } catch (SQLException e) {
            throw new Refused(url + " : " + CAUSES.getOrDefault(String.valueOf(e.getSQLState()), e.getMessage()) + ".");
        } catch (ReflectiveOperationException e) {
            throw new Refused(
                    "Le pilote PostgreSQL de la distribution est abîmé : " + e + ". Décompressez-la de nouveau.");
        }
    }

    private static String look(Connection connection) throws SQLException, Refused {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) {
            throw new Refused("PostgreSQL " + version + " est trop ancien : " + OLDEST + " au moins.");
        }
        try (var statement = connection.createStatement();
                ResultSet rights = statement.executeQuery(
                        "select has_schema_privilege(current_schema(), 'CREATE') and has_schema_privilege(current_schema(), 'USAGE')")) {
            rights.next();
            if (!rights.getBoolean(1)) {
                throw new Refused("Cet utilisateur ne peut pas créer de tables : ALTER DATABASE … OWNER TO …");
            }
        }
        return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
    }

    private static Path driver(Installation here) throws IOException, Refused {
        Path folder = here.home().resolve("system/org/postgresql/postgresql");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> file.toString().endsWith(".jar"))
                        .findFirst()
                        .orElseThrow(() -> new Refused("Le pilote PostgreSQL manque dans " + folder + "."));
            }
        }
        throw new Refused("Le pilote PostgreSQL manque dans " + folder + ".");
    }
}
