package org.korrigo.application.internal.health.check;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korrigo.application.internal.health.HealthSettings;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How long the certificates of this server's own TLS are still good. Without TLS of its own a proxy has them. */
@Component
public final class CertificateCheck implements HealthCheck {

    private final Configurations configurations;
    private final int warnDays;

    @Activate
    public CertificateCheck(@Reference Configurations configurations, @Reference HealthSettings settings) {
        this.configurations = configurations;
        this.warnDays = settings.values().certificate_days();
    }

    @Override
    public String subject() {
        return "certificate";
    }

    @Override
    public List<Finding> look() {
        Map<String, String> web = configurations.of("org.ops4j.pax.web");
        Optional<String> keystore = Optional.ofNullable(web.get("org.ops4j.pax.web.ssl.keystore"));
        if (!Boolean.parseBoolean(web.get("org.osgi.service.http.secure.enabled")) || keystore.isEmpty()) {
            return List.of(Finding.ok("certificate-proxy", Map.of()));
        }
        String password = web.getOrDefault("org.ops4j.pax.web.ssl.keystore.password", "");
        try {
            return List.of(judged(Path.of(keystore.get()), ends(Path.of(keystore.get()), password)));
        } catch (IOException | GeneralSecurityException e) {
            return List.of(Finding.fail(
                    "certificate-unreadable", Map.of("keystore", keystore.get(), "reason", Reasons.deepest(e))));
        }
    }

    private Finding judged(Path keystore, Optional<Instant> end) {
        if (end.isEmpty()) {
            return Finding.fail(
                    "certificate-unreadable", Map.of("keystore", keystore.toString(), "reason", "no certificate"));
        }
        long days = Duration.between(Instant.now(), end.get()).toDays();
        Map<String, String> facts = Map.of("keystore", keystore.toString(), "days", Long.toString(days));
        if (end.get().isBefore(Instant.now())) {
            return Finding.fail("certificate-ended", facts);
        }
        return days < warnDays ? Finding.warn("certificate-ends", facts) : Finding.ok("certificate-ok", facts);
    }

    /** When the first of them ends. */
    private static Optional<Instant> ends(Path keystore, String password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(keystore.toFile(), password.toCharArray());
        Optional<Instant> first = Optional.empty();
        for (String alias : Collections.list(store.aliases())) {
            if (store.getCertificate(alias) instanceof X509Certificate certificate) {
                Instant end = certificate.getNotAfter().toInstant();
                first = first.filter(end::isAfter).or(() -> Optional.of(end));
            }
        }
        return first;
    }
}
