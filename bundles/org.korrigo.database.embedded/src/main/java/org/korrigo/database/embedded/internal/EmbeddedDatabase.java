package org.korrigo.database.embedded.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.korrigo.domain.backup.PointInTime;
import org.korrigo.domain.health.HealthCheck;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the private server as long as its configuration is there, and starts it again when it ends by itself. */
@Component(
        service = {},
        immediate = true,
        configurationPid = EmbeddedDatabase.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = EmbeddedDatabase.Settings.class)
public final class EmbeddedDatabase {

    static final String PID = "org.korrigo.database.embedded";

    /** How the embedded database is run. */
    @ObjectClassDefinition(
            name = "%database.name",
            description = "%database.description",
            localization = "OSGI-INF/l10n/bundle")
    public @interface Settings {
        @AttributeDefinition(name = "%directory.name", description = "%directory.description")
        String directory();

        @AttributeDefinition(name = "%port.name", description = "%port.description")
        int port() default 0;

        @AttributeDefinition(name = "%dataSourceName.name")
        String dataSourceName() default "korrigo";

        @AttributeDefinition(name = "%maximumPoolSize.name")
        int maximumPoolSize() default 20;

        @AttributeDefinition(name = "%archive.name", description = "%archive.description")
        String archive() default "";

        @AttributeDefinition(name = "%archiveDays.name", description = "%archiveDays.description", min = "1")
        int archiveDays() default 7;
    }

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final int STOP_SECONDS = 40;

    private final Settings settings;
    private final Path directory;
    private final DataSourceConfiguration dataSource;
    private final Thread keeper;
    private final BundleContext bundle;
    private final Path base;

    @Activate
    public EmbeddedDatabase(Settings settings, @Reference ConfigurationAdmin admin, BundleContext bundle) {
        this.settings = settings;
        this.bundle = bundle;
        this.base = Path.of(
                        Optional.ofNullable(bundle.getProperty("karaf.base")).orElse(""))
                .toAbsolutePath();
        this.directory = base.resolve(settings.directory());
        this.dataSource = new DataSourceConfiguration(admin);
        // a first start takes seconds: the start level must not wait for it
        this.keeper = new Thread(this::keep, "korrigo-database");
        keeper.start();
    }

    @Deactivate
    void stop() throws InterruptedException {
        keeper.interrupt();
        keeper.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
    }

    private void keep() {
        try {
            dataSource.withdraw();
            long begin = System.nanoTime();
            Optional<Archive> archive = archive();
            try (Server server = Server.start(directory, settings.port(), settingsOf(archive))) {
                long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
                LOG.info("The database is up on port {} after {} ms, its data in {}", server.port(), millis, directory);
                serve(server, archive);
            }
        } catch (InterruptedException stopped) {
            LOG.info("The database has stopped");
        } catch (IOException | RuntimeException e) {
            LOG.error("The database does not run: {}", e.getMessage(), e);
        }
    }

    private Optional<Archive> archive() {
        return Optional.of(settings.archive().strip())
                .filter(folder -> !folder.isEmpty())
                .map(folder -> new Archive(base.resolve(folder), Duration.ofDays(settings.archiveDays())));
    }

    private static Map<String, String> settingsOf(Optional<Archive> archive) throws IOException {
        return archive.isPresent() ? archive.get().settings() : Map.of();
    }

    private void serve(Server server, Optional<Archive> archive) throws IOException, InterruptedException {
        List<ServiceRegistration<?>> services = new ArrayList<>();
        if (archive.isPresent()) {
            ArchivedServer archived = new ArchivedServer(server, archive.get());
            if (archived.earliest().isEmpty()) {
                archived.copy();
            }
            services.add(bundle.registerService(PointInTime.class, archived, null));
            services.add(bundle.registerService(HealthCheck.class, new ArchiveCheck(server), null));
        }
        dataSource.publish(server, settings);
        try {
            keepAlive(server);
        } finally {
            dataSource.withdraw();
            services.forEach(ServiceRegistration::unregister);
        }
    }

    private static void keepAlive(Server server) throws InterruptedException {
        while (true) {
            server.awaitEnd();
            if (!server.isReplacing()) {
                LOG.error("The database ended by itself and is started again; its reason is in its log");
            }
            TimeUnit.SECONDS.sleep(1);
            try {
                server.restart();
            } catch (IOException e) {
                LOG.error("The database does not come up again: {}", e.getMessage());
            }
        }
    }
}
