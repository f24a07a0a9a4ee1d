package org.korrigo.shell.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The embedded PostgreSQL, or one of one's own. */
final class DatabaseSetup {

    static final String EMBEDDED = "org.korrigo.database.embedded.cfg";
    static final String OUTSIDE = "org.ops4j.datasource-korrigo.cfg";
    /** The configuration agent reads files that end in .cfg alone. */
    private static final String OFF = ".off";

    private DatabaseSetup() {}

    static List<Step> steps(Installation here, Words words) throws IOException, Refused {
        boolean outside = words.has("--database-url");
        if (!outside && !words.has("--database-embedded")) {
            return List.of();
        }
        if (here.isRunning()) {
            throw new Refused("La base ne change pas sous un serveur qui tourne : bin/stop d'abord ; "
                    + "pour emporter les données, bin/korrigo database-move.");
        }
        return outside ? outside(here, words) : embedded(here);
    }

    private static List<Step> outside(Installation here, Words words) throws IOException, Refused {
        if (Files.exists(here.var().resolve("database/PG_VERSION"))) {
            throw new Refused("La base embarquée contient déjà des données : bin/korrigo database-move les emporte.");
        }
        String url = words.options().get("--database-url");
        String user = words.value("--database-user").orElseThrow(() -> new Refused("Il manque --database-user."));
        String password = TlsSetup.secret(words, "--database-password-file");
        String found = DatabaseTrial.of(here, url, user, password);
        Path file = here.etc().resolve(OUTSIDE);
        return List.of(
                Step.remark("La base répond : " + found),
                new Step("etc/" + OUTSIDE + " : " + url + ", utilisateur " + user, () -> {
                    Path writable = privately(file);
                    ConfigFile.of(writable)
                            .put("osgi.jdbc.driver.name", "PostgreSQL JDBC Driver")
                            .put("dataSourceName", "korrigo")
                            .put("url", url)
                            .put("user", user)
                            .put("password", password)
                            .put("pool", "hikari")
                            .put("hikari.maximumPoolSize", "20")
                            .put("ops4j.preHook", "korrigo-schema")
                            .write(writable);
                }),
                new Step("etc/" + EMBEDDED + " : mis de côté", () -> rename(here, EMBEDDED, EMBEDDED + OFF)));
    }

    /** The password must never have been readable by others, not for a moment. */
    private static Path privately(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
            Trees.likeOwner(file.getParent(), file);
        }
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private static List<Step> embedded(Installation here) {
        return List.of(
                new Step("etc/" + EMBEDDED + " : base embarquée", () -> {
                    rename(here, EMBEDDED + OFF, EMBEDDED);
                    if (!Files.exists(here.etc().resolve(EMBEDDED))) {
                        Files.copy(
                                here.delivered().resolve(EMBEDDED), here.etc().resolve(EMBEDDED));
                    }
                }),
                new Step("etc/" + OUTSIDE + " : mis de côté", () -> rename(here, OUTSIDE, OUTSIDE + OFF)));
    }

    private static void rename(Installation here, String from, String to) throws IOException {
        Path file = here.etc().resolve(from);
        if (Files.exists(file)) {
            Files.move(file, here.etc().resolve(to), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
