package org.korrigo.application.internal.incident;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.korrigo.application.health.ServerHealth;
import org.korrigo.application.incident.RotationView;
import org.korrigo.application.incident.ServerControl;
import org.korrigo.application.incident.ServerModes;
import org.korrigo.application.incident.ServerView;
import org.korrigo.application.internal.Auditing;
import org.korrigo.domain.UnitOfWork;
import org.korrigo.domain.account.AccountRepository;
import org.korrigo.domain.account.Actor;
import org.korrigo.domain.account.Role;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows and restarts the process. */
@Component
public final class ControlDesk implements ServerControl {

    /** The class is loaded anew by each start. */
    private static final Instant STARTED = Instant.now();

    private static final Logger LOG = LoggerFactory.getLogger(ControlDesk.class);

    private final BundleContext context;
    private final UnitOfWork work;
    private final AccountRepository accounts;
    private final Auditing audit;
    private final ServerModes modes;
    private final ServerHealth health;

    /** Of the embedded database, which knows nobody here: makes it take new passwords at its next start. */
    @Reference(
            target = "(korrigo.secret=database)",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC)
    private volatile Runnable databaseRotation;

    @Activate
    public ControlDesk(
            BundleContext context,
            @Reference UnitOfWork work,
            @Reference AccountRepository accounts,
            @Reference Auditing audit,
            @Reference ServerModes modes,
            @Reference ServerHealth health) {
        this.context = context;
        this.work = work;
        this.accounts = accounts;
        this.audit = audit;
        this.modes = modes;
        this.health = health;
    }

    @Override
    public ServerView show(Actor actor) {
        actor.require(Role.ADMIN);
        Bundle[] bundles = context.getBundles();
        return new ServerView(
                context.getBundle().getVersion().toString(),
                System.getProperty("karaf.base", ""),
                ProcessHandle.current().pid(),
                STARTED,
                System.getProperty("java.vendor") + " " + System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                databaseRotation == null ? "external" : "embedded",
                (int) Arrays.stream(bundles)
                        .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                        .count(),
                bundles.length,
                work.read(() -> accounts.liveSessions(Instant.now())),
                health.isolation(),
                modes.now());
    }

    @Override
    public void restart(Actor actor) {
        actor.require(Role.ADMIN);
        work.run(() -> audit.record(actor, "server.restart", "server", Map.of()));
        LOG.info("{} restarts the server", actor.name());
        Thread thread = new Thread(this::stopInOrder, "korrigo-restart");
        thread.setDaemon(true);
        thread.start();
    }

    private void stopInOrder() {
        try {
            // whoever asked is still to be answered
            TimeUnit.SECONDS.sleep(1);
            // inside its JVM: so it comes back whoever started it, a script, a service manager or a test
            System.setProperty("karaf.restart", "true");
            context.getBundle(0).stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (BundleException e) {
            LOG.error("The server cannot be stopped", e);
        }
    }

    @Override
    public RotationView planRotation(Actor actor, boolean hostKey) {
        actor.require(Role.ADMIN);
        int live = work.read(() -> accounts.liveSessions(Instant.now()));
        return new RotationView(live, databaseRotation != null, hostKey);
    }

    @Override
    public RotationView rotateSecrets(Actor actor, boolean hostKey) throws IOException {
        RotationView plan = planRotation(actor, hostKey);
        Runnable database = databaseRotation;
        if (database != null) {
            database.run();
        }
        if (hostKey) {
            Files.deleteIfExists(Path.of(System.getProperty("karaf.etc", "etc"), "host.key"));
            Files.deleteIfExists(Path.of(System.getProperty("karaf.etc", "etc"), "host.key.pub"));
        }
        work.run(() -> {
            accounts.closeEvery();
            Map<String, String> what = Map.of(
                    "sessions", "" + plan.sessions(),
                    "database", "" + plan.databasePassword(),
                    "hostKey", "" + hostKey);
            audit.record(actor, "secret.rotate", "server", what);
        });
        return plan;
    }
}
