package org.korrigo.application.internal.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.audit.AuditFilter;
import org.korrigo.domain.audit.AuditReader;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts at which somebody has tried one password after the other. */
@Component
public final class SignInCheck implements HealthCheck {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final UnitOfWork work;
    private final AuditReader trail;

    @Activate
    public SignInCheck(@Reference UnitOfWork work, @Reference AuditReader trail) {
        this.work = work;
        this.trail = trail;
    }

    @Override
    public String subject() {
        return "sign-ins";
    }

    @Override
    public List<Finding> look() {
        Instant now = Instant.now();
        AuditFilter paused =
                new AuditFilter(now.minus(A_DAY), now, Optional.empty(), Optional.of("account.sign-in-paused"));
        Set<String> accounts = new HashSet<>();
        work.read(() -> {
            trail.each(paused, entry -> {
                accounts.add(entry.subject());
                return true;
            });
            return accounts;
        });
        // names of people do not belong into findings
        return List.of(
                accounts.isEmpty()
                        ? Finding.ok("sign-ins-quiet", Map.of())
                        : Finding.warn("sign-ins-paused", Map.of("accounts", String.valueOf(accounts.size()))));
    }
}
