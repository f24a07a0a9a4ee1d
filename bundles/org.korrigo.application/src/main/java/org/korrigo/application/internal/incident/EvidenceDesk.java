package org.korrigo.application.internal.incident;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korrigo.application.incident.AuditBook.Format;
import org.korrigo.application.incident.Evidence;
import org.korrigo.application.incident.EvidenceView;
import org.korrigo.application.internal.Auditing;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.Account;
import org.korrigo.domain.account.AccountRepository;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.korrigo.domain.audit.AuditFilter;
import org.korrigo.domain.audit.AuditReader;
import org.korrigo.domain.health.Finding;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collects what tells of an incident. A part that cannot be had is named and leaves the others whole. */
@Component
public final class EvidenceDesk implements Evidence {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceDesk.class);
    private static final int LONGEST_LOOK_SECONDS = 10;

    private final UnitOfWork work;
    private final AccountRepository accounts;
    private final AuditReader trail;
    private final Auditing audit;
    private final SystemReport system;
    private final LogFiles logs;
    private final Path etc;
    private final List<HealthCheck> checks = new CopyOnWriteArrayList<>();

    @Activate
    public EvidenceDesk(
            BundleContext context,
            @Reference UnitOfWork work,
            @Reference AccountRepository accounts,
            @Reference AuditReader trail,
            @Reference Auditing audit) {
        this.work = work;
        this.accounts = accounts;
        this.trail = trail;
        this.audit = audit;
        this.system = new SystemReport(context);
        this.logs = LogFiles.ofServer();
        this.etc = Path.of(System.getProperty("karaf.etc", "etc"));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCheck(HealthCheck check) {
        checks.add(check);
    }

    void removeCheck(HealthCheck check) {
        checks.remove(check);
    }

    @Override
    public EvidenceView collect(Actor actor, Path file, Instant since) throws IOException {
        actor.require(Role.ADMIN);
        EvidenceView done;
        try (EvidenceFile evidence = EvidenceFile.create(file)) {
            evidence.text("versions.txt", system::versions);
            evidence.text("bundles.tsv", system::bundles);
            evidence.text("threads.txt", SystemReport::threads);
            evidence.text("processes.tsv", SystemReport::processes);
            evidence.text("sockets.txt", SystemReport::sockets);
            evidence.text("health.txt", this::health);
            evidence.text("audit.csv", () -> audit(since));
            for (Path configuration : configurations()) {
                evidence.text("etc/" + configuration.getFileName(), () -> masked(configuration));
            }
            for (Path log : logs.changedSince(since)) {
                evidence.file("log/" + log.getFileName(), log);
            }
            done = evidence.finish();
        }
        remember(actor, done, since);
        return done;
    }

    /** The file is there, and is wanted most while the database is not. */
    private void remember(Actor actor, EvidenceView done, Instant since) {
        try {
            work.run(() -> audit.record(
                    actor,
                    "evidence.create",
                    done.file().getFileName(),
                    Map.of("sha256", done.sha256(), "since", "" + since)));
        } catch (RuntimeException e) {
            LOG.warn("That evidence was collected is not in the audit trail: {}", e.toString());
        }
    }

    private List<Path> configurations() throws IOException {
        if (!Files.isDirectory(etc)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(etc)) {
            return files.filter(file -> file.toString().matches(".*\\.(cfg|properties|config)"))
                    .filter(file -> !file.endsWith("users.properties") && !file.endsWith("keys.properties"))
                    .sorted()
                    .toList();
        }
    }

    private static String masked(Path configuration) throws IOException {
        return MaskedConfiguration.of(Files.readString(configuration));
    }

    private String audit(Instant since) {
        AuditLines lines = new AuditLines(Format.CSV);
        return work.read(() -> {
            StringBuilder text = new StringBuilder(lines.header());
            QuietAudit quiet = new QuietAudit(pupils());
            trail.each(new AuditFilter(since, Instant.now(), Optional.empty(), Optional.empty()), entry -> {
                text.append(lines.line(quiet.quiet(entry)));
                return true;
            });
            return text.toString();
        });
    }

    private Set<String> pupils() {
        return accounts.all().stream()
                .filter(account -> account.roles().contains(Role.STUDENT))
                .map(Account::username)
                .collect(Collectors.toSet());
    }

    private String health() {
        return checks.stream().map(EvidenceDesk::looked).collect(Collectors.joining());
    }

    /** What hangs is evidence too, and keeps nobody waiting. */
    private static String looked(HealthCheck check) {
        FutureTask<List<Finding>> look = new FutureTask<>(check::look);
        Thread looking = new Thread(look, "korrigo-evidence");
        looking.setDaemon(true);
        looking.start();
        try {
            return look.get(LONGEST_LOOK_SECONDS, TimeUnit.SECONDS).stream()
                    .map(EvidenceDesk::line)
                    .collect(Collectors.joining("\n", check.subject() + "\n", "\n"));
        } catch (ExecutionException | TimeoutException e) {
            look.cancel(true);
            return check.subject() + "\n  could not be looked at: " + e + "\n";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return check.subject() + "\n  interrupted\n";
        }
    }

    private static String line(Finding finding) {
        return "  " + finding.level() + " " + finding.code() + " " + finding.facts();
    }
}
