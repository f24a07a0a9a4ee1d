package org.korrigo.shell.setup;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/** HTTPS without a proxy. Plain HTTP ends where it begins. */
final class TlsSetup {

    private static final int PORT = 8443;

    private TlsSetup() {}

    static List<Step> steps(Installation here, Words words, Path file) throws IOException, Refused {
        if (!words.has("--tls-keystore")) {
            return List.of();
        }
        Path keystore = Path.of(words.options().get("--tls-keystore")).toAbsolutePath();
        String password = secret(words, "--tls-password-file");
        Duration left = validity(keystore, password);
        int port = words.port("--tls-port").orElse(PORT);
        return List.of(new Step(
                "etc/" + file.getFileName() + " : HTTPS sur le port " + port + ", certificat valable encore "
                        + left.toDays() + " jours ; plus de HTTP en clair",
                () -> {
                    ConfigFile config = ConfigFile.of(file);
                    config.put("org.osgi.service.http.enabled", "false")
                            .put("org.osgi.service.http.secure.enabled", "true")
                            .put("org.osgi.service.http.port.secure", Integer.toString(port))
                            .put("org.ops4j.pax.web.ssl.keystore", keystore.toString())
                            .put("org.ops4j.pax.web.ssl.keystore.password", password)
                            .put("org.ops4j.pax.web.ssl.key.password", password)
                            .put("org.ops4j.pax.web.ssl.protocols.included", "TLSv1.3,TLSv1.2")
                            .write(file);
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }));
    }

    /** A password on the command line would be seen by everybody who lists processes. */
    static String secret(Words words, String option) throws IOException, Refused {
        String file = words.value(option).orElseThrow(() -> new Refused("Il manque " + option + "."));
        if (!Files.isReadable(Path.of(file))) {
            throw new Refused(option + " " + file + " : illisible.");
        }
        return Files.readString(Path.of(file)).strip();
    }

    private static Duration validity(Path keystore, String password) throws IOException, Refused {
        try {
            KeyStore keys = KeyStore.getInstance(new File(keystore.toString()), password.toCharArray());
            for (String alias : Collections.list(keys.aliases())) {
                if (keys.isKeyEntry(alias) && keys.getCertificate(alias) instanceof X509Certificate certificate) {
                    Duration left = Duration.between(
                            Instant.now(), certificate.getNotAfter().toInstant());
                    if (left.isNegative()) {
                        throw new Refused(keystore + " : le certificat a expiré le " + certificate.getNotAfter() + ".");
                    }
                    return left;
                }
            }
            throw new Refused(keystore + " : aucune clé privée avec son certificat.");
        } catch (GeneralSecurityException | IOException e) {
            throw new Refused(keystore + " : illisible, ou le mot de passe est faux (" + e.getMessage() + ").");
        }
    }
}
